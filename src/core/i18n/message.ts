import type { DigitWriter } from './dates/numerals.ts';
import type { Message } from './en/words/message.ts';

export interface MessageSetting {
  readonly dir: 'ltr' | 'rtl';
  /** Where digits are not Latin. */
  readonly writer?: DigitWriter | undefined;
  readonly number: (value: number) => string;
  readonly plurals: Intl.PluralRules;
}

export type MessageParams = Readonly<Record<string, string | number>>;

const OPTIONAL = /\[\[(.*?)\]\]/g;
const HOLE = /\{([a-z]+)\}/gi;

/**
 * Fills a message. A form is chosen by `{count}`; what stands in `[[ ]]` goes where one of its holes has no
 * words; a hole without a value stays as it is, so that it is seen.
 */
export function formatMessage(
  message: Message,
  params: MessageParams,
  setting: MessageSetting,
): string {
  const has = (name: string): boolean => Object.hasOwn(params, name) && params[name] !== '';
  const form = formOf(message, params, setting.plurals);
  const written = setting.writer?.message(form) ?? form;
  const kept = written.includes('[[') ? leaveOut(written, has) : written;
  return kept.replace(HOLE, (hole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return hole;
    return typeof value === 'number' ? setting.number(value) : isolate(value, setting.dir);
  });
}

/** Without what stands in `[[ ]]` around a hole that has no words. */
function leaveOut(message: string, has: (name: string) => boolean): string {
  return message.replace(OPTIONAL, (_whole, inner: string) =>
    [...inner.matchAll(HOLE)].every(([, name = '']) => has(name)) ? inner : '',
  );
}

function formOf(message: Message, params: MessageParams, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  const count = params['count'];
  const category = typeof count === 'number' ? plurals.select(count) : 'other';
  return message[category] ?? message.other ?? '';
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/** What stands in isolates as a whole, as a signed number does. */
const ISOLATED = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/u;

/** Wraps words that would be reordered with the message around them in FSI … PDI, unless they are isolated already. */
export function isolate(words: string, dir: 'ltr' | 'rtl'): string {
  if (ISOLATED.test(words)) return words;
  const isForeign =
    dir === 'ltr'
      ? RIGHT_TO_LEFT.test(words)
      : LEFT_TO_RIGHT.test(words) || (/\d\D+\d/.test(words) && !RIGHT_TO_LEFT.test(words));
  return isForeign ? `\u2068${words}\u2069` : words;
}
