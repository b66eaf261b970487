import { describe, expect, it } from 'vitest';
import { runDiff } from '../../src/cli/diff.ts';
import { datasetWith, TALKS } from '../core/load/small-file.ts';
import { fakeIo } from './fake-io.ts';

const fileOf = (event: object): string => JSON.stringify(datasetWith({ events: [event] }));
const FILES = {
  'old.json': fileOf(TALKS),
  'new.json': fileOf({ ...TALKS, status: 'cancelled' }),
  'bad.json': fileOf({ ...TALKS, status: 'occured' }),
  'old.csv': 'id,start,title\na,2025-04-10,Talks\nb,2025-04-11,Round two\n',
  'new.csv': 'id,start,title\nb,2025-04-11,Round two\na,2025-04-12,Talks\n',
};

async function diff(...args: string[]) {
  const { io, written } = fakeIo(FILES);
  return { code: await runDiff(args, io), ...written };
}

describe('demarche diff', () => {
  it('ends with 0 where the two say the same', async () => {
    const { code, out } = await diff('old.json', 'old.json');
    expect(out).toBe('The two versions say the same.\n');
    expect(code).toBe(0);
  });

  it('ends with 1 where they differ, and says in what', async () => {
    const { code, out } = await diff('old.json', 'new.json');
    expect(code).toBe(1);
    expect(out).toMatch(/ {4}Status: .* → Cancelled\n/);
  });

  it('compares tables as well, whatever order their rows stand in', async () => {
    const { out } = await diff('old.csv', 'new.csv');
    expect(out).toContain('Events: 1 changed');
    expect(out).toContain('    Date: 10 April 2025 → 12 April 2025\n');
  });

  it('writes JSON, Markdown and other languages', async () => {
    const { out } = await diff('--json', 'old.json', 'new.json');
    expect(JSON.parse(out)).toMatchObject({ events: { added: [], removed: [] } });
    expect((await diff('--markdown', 'old.json', 'new.json')).out).toMatch(/^# Changes: /);
    expect((await diff('--lang', 'ar', 'old.json', 'new.json')).out).toContain('الأحداث');
  });

  it('ends with 2 where a file has errors or is not there: what is missing would look removed', async () => {
    const bad = await diff('old.json', 'bad.json');
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toContain('nothing is compared, since what bad.json has wrong');
    expect((await diff('old.json', 'none.json')).code).toBe(2);
    expect((await diff('old.json')).code).toBe(2);
    expect((await diff('--json', '--markdown', 'old.json', 'new.json')).code).toBe(2);
  });
});
