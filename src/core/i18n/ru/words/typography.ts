import type { Message } from '../../en/words/message.ts';

/** Holes that numbers go into. */
const NUMBER = String.raw`(?:\d|\{(?:count|total|matched|limit|row)\})`;
const AFTER_NUMBER = new RegExp(`(${NUMBER}) (?=[а-яё])`, 'giu');
const AFTER_SHORT_WORD = /(?<![\p{L}\d])([авикосуя]) (?=[«{\p{L}\d])/giu;

/** Puts a space that no line breaks at (U+00A0) after numbers and words of one letter, and before dashes. */
export function keepTogether(text: string): string {
  return text
    .replace(AFTER_NUMBER, '$1\u00a0')
    .replace(AFTER_SHORT_WORD, '$1\u00a0')
    .replace(/ (?=—)/gu, '\u00a0');
}

/** Every message of a catalogue, kept together. */
export function setCatalogue<Words extends Readonly<Record<string, Message>>>(words: Words): Words {
  const setMessage = (message: Message): Message =>
    typeof message === 'string'
      ? keepTogether(message)
      : Object.fromEntries(
          Object.entries(message).map(([form, text]) => [form, keepTogether(text)]),
        );
  return Object.fromEntries(
    Object.entries(words).map(([key, message]) => [key, setMessage(message)]),
  ) as Words;
}
