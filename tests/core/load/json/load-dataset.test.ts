import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/core/load/json/check-dataset.ts';
import { loadDataset } from '../../../../src/core/load/json/load-dataset.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8');
const valid = fixture('two-states.json');

/** Line and column (1-based) of the only place where `mark` stands, plus `shift` characters. */
function placeOf(text: string, mark: string, shift = 0): string {
  const offset = text.indexOf(mark);
  expect(text.indexOf(mark, offset + 1), `${mark} is unique`).toBe(-1);
  const before = text.slice(0, offset + shift).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const report = async (text: string): Promise<string[]> => {
  const { problems } = await loadDataset(text);
  return problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.code}`);
};

describe('a valid file', () => {
  it('loads without a problem', async () => {
    const { dataset, problems } = await loadDataset(valid);
    expect(problems).toEqual([]);
    expect(dataset?.events.map((event) => event.id)).toEqual(['first-round', 'second-round']);
    expect(dataset).not.toHaveProperty('$schema');
  });

  it('loads with a byte order mark in front and with lines that end in CR LF', async () => {
    const { dataset, problems } = await loadDataset(`\uFEFF${valid.replaceAll('\n', '\r\n')}`);
    expect(problems).toEqual([]);
    expect(dataset?.id).toBe('two-states');
  });
});

/** [what is wrong, the text to replace, its replacement, the mark the problem stands at, what is said] */
const FAULTS: readonly (readonly [string, string, string, string, string])[] = [
  ['an id with a space', '"id": "wire"', '"id": "wi re"', '"wi re"', 'error id.invalid'],
  ['an unlisted status', '"occurred"', '"occured"', '"occured"', 'error value.unlisted'],
  ['an unlisted event type', '"CONSULT"', '"TALK"', '"TALK"', 'error value.unlisted'],
  ['an unlisted mode', '"third-party"', '"by-mail"', '"by-mail"', 'warning value.unlisted'],
  ['a date in words', '"2025-02-27"', '"27 Feb"', '"27 Feb"', 'error date.invalid'],
  [
    'a known-on that is no date',
    '"knownOn": "2025-04-09"',
    '"knownOn": "now"',
    '"now"',
    'error date.invalid',
  ],
  [
    'an opening span that is no date',
    '2025-02-01/2025-04-30',
    'spring',
    '"spring"',
    'error date.invalid',
  ],
  [
    'an anchor that is no date',
    '"date": "2025-04-09"',
    '"date": "today"',
    '"today"',
    'error date.invalid',
  ],
  ['an affiliation with a broken date', '2020/..', '2020-', '"2020-"', 'error date.invalid'],
  ['a broken duration', '">PT6H"', '"6 hours"', '"6 hours"', 'error duration.invalid'],
  ['a claim with a broken duration', '"PT5H30M"', '"PT"', '"PT"', 'error duration.invalid'],
  [
    'a script as an address',
    'https://gazette.example/talks',
    'javascript:x',
    '"javascript:x"',
    'error url.invalid',
  ],
  ['a tone beyond ten', '2.5', '10.5', '10.5', 'error value.range'],
  ['a tone in words', '2.5', '"good"', '"good"', 'error field.type'],
  [
    'an event without a title',
    '"title": "First round",',
    '',
    '{\n      "id": "first-round"',
    'error field.missing',
  ],
  ['a misspelt optional field', '"publisher"', '"publsher"', '"publsher"', 'warning field.unknown'],
  [
    'a title that is a list',
    '"Talks again"',
    '["Talks again"]',
    '["Talks again"]',
    'error field.type',
  ],
  ['a title that is a number', '"Talks again"', '7', '7, "published"', 'error field.type'],
  ['words that are a number', '"Второй раунд"', '2', '2 },', 'error field.type'],
  ['an empty title', '"Talks again"', '" "', '" "', 'warning text.empty'],
  ['an empty translation', '"Второй раунд"', '""', '""', 'warning text.empty'],
  [
    'a language that is none',
    '"ru": "Второй раунд"',
    '"russian": "x"',
    '"russian"',
    'error language.invalid',
  ],
  [
    'a language of words that is none',
    '["en", "ru", "ar"]',
    '["en", "r"]',
    '"r"]',
    'error language.invalid',
  ],
  [
    'participants that are an object',
    '[{ "actor": "envoy", "role": "head-of-delegation" }]',
    '{ "a": 1 }',
    '{ "a": 1 }',
    'error field.type',
  ],
  [
    'a participant who is nobody',
    '"actor": "envoy"',
    '"actor": "envoi"',
    '"envoi"',
    'error reference.missing',
  ],
  [
    'a voice that is nobody',
    '"voice": "envoy"',
    '"voice": "envoi"',
    '"envoi"',
    'error reference.missing',
  ],
  [
    'a claim by no source',
    '"source": "copy"',
    '"source": "copies"',
    '"copies"',
    'error reference.missing',
  ],
  [
    'a copy of no source',
    '"repeats": "wire"',
    '"repeats": "wired"',
    '"wired"',
    'error reference.missing',
  ],
  [
    'a related event that is none',
    '"event": "first-round"',
    '"event": "third"',
    '"third"',
    'error reference.missing',
  ],
  [
    'part of nobody',
    '"actor": "ministry"',
    '"actor": "ministri"',
    '"ministri"',
    'error reference.missing',
  ],
  [
    'a narrower topic of none',
    '"broader": "diplomacy"',
    '"broader": "none"',
    '"none"',
    'error reference.missing',
  ],
  [
    'an event related to itself',
    '"event": "first-round"',
    '"event": "second-round"',
    '"second-round", "relation"',
    'error reference.circular',
  ],
  [
    'an id used twice',
    '"id": "envoy"',
    '"id": "north"',
    '"north",\n      "kind"',
    'error id.duplicate',
  ],
  ['another format', 'demarche/1', 'demarche/2', '"demarche/2"', 'error format.unknown'],
  [
    'an event without claims',
    '[{ "source": "copy" }]',
    '[]',
    '[],\n      "related"',
    'warning claim.missing',
  ],
  [
    'a field given twice',
    '"tone": 2.5',
    '"date": "2025"',
    '"date": "2025",',
    'error json.duplicate-key',
  ],
];

describe('one fault in a valid file', () => {
  it.each(FAULTS)('%s is reported where it stands', async (_, from, to, mark, said) => {
    const text = valid.replace(from, to);
    expect(text).not.toBe(valid);
    const expected = `${placeOf(text, mark)} ${said}`;
    const all = await report(text);
    expect(all).toContain(expected);
    const { dataset } = await loadDataset(text);
    expect(dataset === undefined).toBe(said.startsWith('error'));
  });

  it('brings only problems that follow from it', async () => {
    const missing = valid.replace('"actor": "envoy"', '"actor": "envoi"');
    const [problem, ...more] = (await loadDataset(missing)).problems;
    expect(more).toEqual([]);
    expect(problem?.params).toEqual({ id: 'envoi', kind: 'actor', nearest: 'envoy' });
  });
});

describe('many faults in one file', () => {
  it('are all reported, in the order of the text', async () => {
    expect(await report(fixture('faults-everywhere.json.txt'))).toEqual([
      '3:9 error id.invalid',
      '4:12 warning text.empty',
      '5:23 error language.invalid',
      '6:14 error field.type',
      '7:49 error url.invalid',
      '7:80 error value.unlisted',
      '10:13 error id.duplicate',
      '10:54 warning field.unknown',
      '12:51 error reference.circular',
      '14:5 error field.type',
      '18:15 error date.invalid',
      '19:16 error field.type',
      '20:35 error reference.missing',
      '24:7 error json.duplicate-key',
      '24:15 error value.range',
      '25:17 warning claim.missing',
    ]);
  });

  it('are found in every bad event, whatever is wrong with its neighbours', () => {
    const events = Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      date: 'x',
      topics: ['t'],
    }));
    const { problems } = checkDataset({ ...JSON.parse(valid), events });
    for (const i of events.keys()) {
      const codes = problems.filter((p) => p.path[1] === i).map((p) => p.code);
      expect(codes).toContain('date.invalid');
      expect(codes).toContain('reference.missing');
      expect(codes.filter((code) => code === 'field.missing')).toHaveLength(5);
    }
  });
});

describe('a text that is not JSON, or not a dataset', () => {
  it('has its syntax problems reported, more than the first', async () => {
    const { dataset, problems } = await loadDataset(fixture('many-syntax-faults.json.txt'));
    expect(dataset).toBeUndefined();
    expect(new Set(problems.map((p) => p.code))).toEqual(new Set(['json.syntax']));
    const lines = problems.map((p) => p.line);
    expect(lines).toEqual(expect.arrayContaining([3, 4, 5, 6, 8, 9]));
  });

  it.each(['', '   ', 'null', '[]', '7', '"x"', 'start,title\n2025,x', '{', '[}[}[}'])(
    'is refused with a place: %j',
    async (text) => {
      const { dataset, problems } = await loadDataset(text);
      expect(dataset).toBeUndefined();
      expect(problems[0]).toMatchObject({ severity: 'error', line: 1 });
    },
  );

  it('and opens lists without closing them is refused with a place', async () => {
    expect(await report('[}'.repeat(500))).toEqual([
      '1:2 error json.syntax',
      '1:1001 error json.syntax',
    ]);
  });

  it('and nested without end gives one located problem', async () => {
    const deep = `{"format":"demarche/1",\n"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await report(deep)).toEqual(['2:104 error json.too-deep']);
  });
});

describe('hostile keys', () => {
  it('change no prototype and load nothing', async () => {
    const text = valid.replace(
      '"format"',
      '"__proto__": { "polluted": true }, "constructor": { "prototype": {} }, "format"',
    );
    const { dataset, problems } = await loadDataset(text);
    expect(problems.map((p) => [p.code, p.params['field']])).toEqual([
      ['field.unknown', '__proto__'],
      ['field.unknown', 'constructor'],
    ]);
    expect(dataset).toBeDefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((dataset as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('are no languages', async () => {
    const text = valid.replace('"title": "Talks again"', '"title": { "__proto__": "x" }');
    expect((await loadDataset(text)).problems.map((p) => p.code)).toEqual(['language.invalid']);
  });

  it('are no ids', async () => {
    const text = valid.replaceAll('"south"', '"__proto__"');
    expect((await loadDataset(text)).problems.map((p) => p.code)).toEqual([
      'id.invalid',
      'id.invalid',
    ]);
  });
});

describe('a valid file with anything in it replaced', () => {
  it('gives a dataset or an error, and every problem a place', async () => {
    const piece = fc.oneof(
      fc.constantFrom('', '"', '{', ']', ',', ':', '\\', '\n', '0', 'null', '[]', '{}', '""'),
      fc.string(),
    );
    const offset = fc.nat({ max: valid.length });
    await fc.assert(
      fc.asyncProperty(offset, fc.nat({ max: 12 }), piece, async (start, length, text) => {
        const file = valid.slice(0, start) + text + valid.slice(start + length);
        const { dataset, problems } = await loadDataset(file);
        const errors = problems.filter((problem) => problem.severity === 'error');
        expect(dataset === undefined).toBe(errors.length > 0);
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
    );
  });
});
