import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../src/core/i18n/en/words/catalogues.ts';
import { LANGS } from '../../../src/core/i18n/languages.ts';
import type { Message } from '../../../src/core/i18n/en/words/message.ts';
import {
  ACTOR_KINDS,
  RELATIONS,
  ROLES,
  SOURCE_KINDS,
  STATUSES,
} from '../../../src/core/model/dataset.ts';
import {
  EVENT_TYPES,
  MODE_TONES,
  GIVEN_QUAD_CLASSES,
  QUAD_CLASSES,
} from '../../../src/core/model/event-type.ts';
import { PROBLEM_CODES, SYNTAX_REASONS } from '../../../src/core/model/problem.ts';
import { wholeCatalogue } from '../../fixtures/whole-catalogue.ts';
import type { WholeCatalogue } from '../../fixtures/whole-catalogue.ts';

const CATALOGUES = await Promise.all(
  LANGS.map(async (lang) => [lang, await wholeCatalogue(lang)] as const),
);
const [en, ar, ru] = await Promise.all([
  wholeCatalogue('en'),
  wholeCatalogue('ar'),
  wholeCatalogue('ru'),
]);
const keys = Object.keys(en) as MessageKey[];
const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const holesOf = (message: Message): string[] => {
  const holes = formsOf(message).flatMap((form) => form.match(/\{[a-z]+\}/gi) ?? []);
  return [...new Set(holes)].sort();
};

describe.each(CATALOGUES)('the catalogue %s', (lang, catalogue: WholeCatalogue) => {
  it('has the keys of the English one, in the same order, and no others', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  it('has the holes of the English messages, and no empty words', () => {
    const wrong = keys.filter((key) => {
      const isEmpty = formsOf(catalogue[key]).some((form) => form.trim() === '');
      return isEmpty || holesOf(catalogue[key]).join() !== holesOf(en[key]).join();
    });
    expect(wrong).toEqual([]);
  });

  it('has every plural form that the language knows', () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const counted = keys.filter((key) => typeof en[key] !== 'string');
    expect(counted.length).toBeGreaterThan(0);
    for (const key of counted) {
      expect(Object.keys(catalogue[key]).sort(), key).toEqual([...needed].sort());
    }
  });

  it('closes every bracket of what may be left out', () => {
    for (const form of keys.flatMap((key) => formsOf(catalogue[key]))) {
      expect(form.match(/\[\[/g)?.length ?? 0, form).toBe(form.match(/\]\]/g)?.length ?? 0);
      expect(form.match(/\u2068/g)?.length ?? 0, form).toBe(form.match(/\u2069/g)?.length ?? 0);
    }
  });

  it('names everything the model can hold', () => {
    const needed = [
      ...EVENT_TYPES.map((type) => `type.${type}`),
      ...EVENT_TYPES.flatMap((type) =>
        Object.keys(MODE_TONES[type]).map((mode) => `mode.${type}.${mode}`),
      ),
      ...QUAD_CLASSES.map((quad) => `quad.${quad}`),
      ...GIVEN_QUAD_CLASSES.map((quad) => `plover.${quad}`),
      ...STATUSES.map((status) => `status.${status}`),
      ...ROLES.map((role) => `role.${role}`),
      ...RELATIONS.flatMap((relation) => [`relation.${relation}`, `relation.${relation}.inverse`]),
      ...SOURCE_KINDS.map((kind) => `source.kind.${kind}`),
      ...ACTOR_KINDS.map((kind) => `actor.kind.${kind}`),
      ...['date', 'status', 'place', 'duration', 'title', 'wording'].map(
        (field) => `field.${field}`,
      ),
      ...PROBLEM_CODES.map((code) => `problem.${code}`),
      ...SYNTAX_REASONS.map((reason) => `syntax.${reason}`),
    ];
    expect(needed.filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
  });
});

describe('the Arabic catalogue', () => {
  const own = keys.filter((key) => !/^(language\.|app\.name|figure\.made$|json\.null)/.test(key));
  const isWritten = (form: string): boolean => /[a-z]{3}/i.test(form.replace(/\{\w+\}/g, ''));

  it('is in Arabic letters', () => {
    const foreign = own.filter(
      (key) =>
        isWritten(formsOf(en[key]).join()) &&
        !formsOf(ar[key]).every((form) => /\p{Script=Arabic}/u.test(form)),
    );
    expect(foreign).toEqual([]);
  });

  it('has Arabic commas, semicolons and question marks, and Latin digits', () => {
    const wrong = keys.filter((key) =>
      formsOf(ar[key]).some((form) => {
        const outside = form.replace(/\u2068.*?\u2069/g, '');
        return /[,;?٠-٩]/.test(outside);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the Russian catalogue', () => {
  it('is in Cyrillic, with its own quotation marks', () => {
    for (const key of keys.filter((name) => !name.startsWith('language.'))) {
      for (const form of formsOf(ru[key])) expect(form, key).not.toMatch(/[“”]/);
    }
  });
});
