import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/core/i18n/en/words/message.ts';
import { wholeCatalogue } from '../../fixtures/whole-catalogue.ts';

const [ar, ru] = await Promise.all([wholeCatalogue('ar'), wholeCatalogue('ru')]);

const formsOf = (messages: Readonly<Record<string, Message>>): string[] =>
  Object.values(messages).flatMap((one) => (typeof one === 'string' ? one : Object.values(one)));

/** Every text of the datasets in a language. */
function textsIn(value: unknown, lang: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === lang && typeof one === 'string' ? [one] : textsIn(one, lang),
  );
}
const folder = new URL('../../../data/', import.meta.url);
const datasets = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'schema.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown);

/** What stands isolated is code or an example; what stands in `[[ ]]` has its own edges. */
const prose = (text: string): string =>
  text.replace(/\u2068[^\u2069]*\u2069/g, '⁨⁩').replace(/\[\[|\]\]/g, '');
const breaking = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.filter((text) => pattern.test(prose(text)));

const arabic = {
  interface: formsOf(ar),
  data: datasets.flatMap((one) => textsIn(one, 'ar')),
};
const russian = {
  interface: formsOf(ru),
  data: datasets.flatMap((one) => textsIn(one, 'ru')),
};

describe.each(Object.entries(arabic))('Arabic words of the %s', (_name, texts) => {
  it('are there', () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  it('have Arabic punctuation, close to the word before it, and Arabic quotation marks', () => {
    expect(breaking(texts, /[,;?]/)).toEqual([]);
    expect(breaking(texts, /\s[،؛؟:.!»)]/)).toEqual([]);
    expect(breaking(texts, /[“”„"]|[«(]\s/)).toEqual([]);
  });

  it('have no dash between two numbers, which is read from either side', () => {
    expect(breaking(texts, /[\d}]\s?[–-]\s?[\d{]/)).toEqual([]);
  });

  it('keep every sign at its number', () => {
    expect(breaking(texts, /(?<!\u200e)[−+]\d/)).toEqual([]);
  });

  it('isolate no plain number: what stands isolated keeps its digits, whatever the reader’s are', () => {
    // but in the name of a kind of digits, which shows them
    const rest = texts.filter((text) => !text.endsWith(': \u2068123\u2069'));
    expect(rest.filter((text) => /\u2068[−+]?\d{1,3}\u2069/.test(text))).toEqual([]);
  });

  it('leave no digits but Latin ones in the files: the reader’s own are put in later', () => {
    expect(breaking(texts, /[٠-٩۰-۹]/)).toEqual([]);
  });
});

describe.each(Object.entries(russian))('Russian words of the %s', (_name, texts) => {
  it('have no space before a mark, and long dashes between spaces', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(breaking(texts, /\s[,.;:!?»)]/)).toEqual([]);
    expect(breaking(texts, /\s-\s|[^\s]—|—[^\s]/)).toEqual([]);
    expect(breaking(texts, /[“”„]|[«(]\s/)).toEqual([]);
  });

  it('keep units and eras with their numbers', () => {
    expect(breaking(texts, / (?:МБ|UTC)(?![а-яё])/)).toEqual([]);
    expect(breaking(texts, /до н\.|н\. э\./)).toEqual([]);
  });
});
