import { describe, expect, it } from 'vitest';
import { rowsOfChronology } from '../../../../src/core/load/formats/chronology-rows.ts';
import { load, titlesOf } from '../load-file.ts';

const TEXT = `# Talks

Shown: all events.

## 2025

- **23 and 25 March 2025** – US \\& Ukraine *(Planned)*  
  In Riyadh.  
  Sources disagree on: Date  
  Source: [Reuters](<https://a.example/1>) and [TASS](<https://a.example/2>)
- **не позднее 9 апреля 2025 года** – Дарчиев  
  Источник: Газета
- **8 أو 9 أبريل 2025** – محادثات

---

Someone, 2025.
`;

describe('a chronology in Markdown', () => {
  it('has a row for each item, with what stands below it', () => {
    expect(rowsOfChronology(TEXT)).toEqual([
      ['start', 'title', 'status', 'summary', 'source', 'url'],
      ['23 and 25 March 2025', 'US & Ukraine', 'Planned', 'In Riyadh.', 'Reuters|TASS', 'https://a.example/1'], // prettier-ignore
      ['не позднее 9 апреля 2025 года', 'Дарчиев', '', '', 'Газета', ''],
      ['8 أو 9 أبريل 2025', 'محادثات', '', '', '', ''],
    ]);
  });

  it('opens with its dates in words of three languages', async () => {
    expect(await titlesOf(TEXT, true)).toEqual(['Дарчиев', 'US & Ukraine', 'محادثات']);
  });

  it('is none without such items', async () => {
    expect(rowsOfChronology('# Talks\n\n- **Bold** – but no date\n')).toEqual([]);
    expect(await load('# Talks\n\n- **Bold** – but no date\n')).not.toMatchObject({ kind: 'table' }); // prettier-ignore
  });
});
