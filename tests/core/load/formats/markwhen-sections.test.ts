import { describe, expect, it } from 'vitest';
import { withoutOldSections } from '../../../../src/core/load/formats/markwhen-sections.ts';
import { readMarkwhen } from '../../../../src/core/load/formats/markwhen.ts';

const OLD = `title: Two rivers
#Project1: #d336b1
#talks: yellow

section Welcome #welcome
2024-03-05: Talks open #talks
endSection

group Project 2 #Project2
2024-04-01 - 2024-04-03: Second round
section Inner
2024-05-05: Signing
endSection
2024-06-01 every other week for 1 year: Contacts
endGroup
2030-02-02: Later
`;

const wordsOf = (text: string | Readonly<Record<string, string | undefined>> = ''): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

describe('a timeline of an earlier markwhen', () => {
  it('has its sections as topics, its title, every event, and how one comes again', () => {
    const { dataset, problems } = readMarkwhen(OLD, 'old.mw');
    const names = new Map(dataset?.topics.map(({ id, name }) => [id, wordsOf(name)]));
    const told = dataset?.events.map(({ date, title, topics, summary }) => [
      date,
      wordsOf(title),
      topics.map((topic) => names.get(topic)),
      wordsOf(summary),
    ]);
    expect(problems).toEqual([]);
    expect(wordsOf(dataset?.title)).toBe('Two rivers');
    expect(told).toEqual([
      ['2024-03-05', 'Talks open', ['Welcome', 'talks'], ''],
      ['2024-04-01/2024-04-03', 'Second round', ['Project 2'], ''],
      ['2024-05-05', 'Signing', ['Inner'], ''],
      ['2024-06-01', 'Contacts', ['Project 2'], 'every other week for 1 year'],
      ['2030-02-02', 'Later', [], ''],
    ]);
  });

  it('is as long as before, and one of today stays as it is', () => {
    expect(withoutOldSections(OLD).text).toHaveLength(OLD.length);
    const today = '# Talks\n2024-03-05: First\ngroup of friends\n';
    expect(withoutOldSections(today).text).toBe(today);
  });
});
