import { describe, expect, it } from 'vitest';
import { INPUT_FORMATS, loadAs } from '../../src/cli/load-as.ts';

const fileOf = (text: string): File => new File([text], 'data');
const ROWS = 'start;title\n2025-04-10;Talks\n';

describe('a file that is said to be of a format', () => {
  it.each(INPUT_FORMATS)('is never a reason to throw, though it is no %s', async (format) => {
    const loaded = await loadAs(format, fileOf('\u0000nothing'), {});
    const isGood =
      (loaded.kind === 'table' && loaded.table !== undefined && loaded.table.size > 0) ||
      (loaded.kind === 'json' && loaded.dataset !== undefined);
    expect(isGood).toBe(false);
  });

  it('is read as that, whatever its content looks like', async () => {
    const loaded = await loadAs('csv', fileOf('start\n2025-04-10\n'), {});
    expect(loaded.kind === 'table' && loaded.table?.size).toBe(1);
    const asJson = await loadAs('json', fileOf('start\n2025-04-10\n'), {});
    expect(asJson.kind).not.toBe('table');
  });

  it('is read by its content where nobody says what it is', async () => {
    const loaded = await loadAs(undefined, fileOf(ROWS), { choices: { guess: true } });
    expect(loaded.kind === 'table' && loaded.table?.size).toBe(1);
  });
});
