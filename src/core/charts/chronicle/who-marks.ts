import type { Mark } from '../drawing/mark.ts';
import type { Part, Stop } from '../drawing/roles.ts';
import { measureText, truncateText } from '../drawing/text-metrics.ts';
import { areSaidByDots } from './layout.ts';
import type { ChronicleLayout, EventRow } from './layout.ts';
import type { Pen } from './pen.ts';
import type { ChronicleWords } from './words.ts';

/** A stretch of a line that says who: words, after a sign that is drawn. */
interface Stretch {
  readonly sign: 'arrow' | 'ring' | 'dot' | 'none';
  readonly text: string;
}

/** Px that a sign takes with its room. */
const SIGN_PX: Readonly<Record<Stretch['sign'], number>> = {
  arrow: 20,
  ring: 19,
  dot: 14,
  none: 0,
};

/** "Trump → EU · Washington": who in words, as far as there is room; the place alone where the dots say who it is. */
export function whoMarks(
  row: EventRow,
  y: number,
  { textX, textWidth, style, columns, spare }: ChronicleLayout,
  pen: Pen,
  words: ChronicleWords,
): Mark[] {
  const size = style.secondPx * style.textScale;
  const [place = ''] = row.second;
  const stretches = [
    ...(areSaidByDots(row.stops, { columns }) ? [] : whoIn(row.stops, words)),
    ...(place === '' ? [] : [{ sign: 'dot', text: place } as const]),
  ];
  const marks: Mark[] = [];
  let along = textX;
  for (const [index, stretch] of stretches.entries()) {
    const sign = index === 0 ? 'none' : stretch.sign;
    const room = (textX + textWidth - along - SIGN_PX[sign]) / spare;
    const isWhole = measureText(stretch.text, size, 400) <= room;
    if (!isWhole && index > 0 && sign !== 'arrow') break;
    const text = isWhole ? stretch.text : truncateText(stretch.text, room, size, 400);
    if (text === '') break;
    marks.push(...signMarks(sign, along, y, pen));
    along += SIGN_PX[sign];
    const key = `who ${String(index)}`;
    marks.push(pen.text(key, along, y, text, { size: style.secondPx }));
    along += measureText(text, size, 400) * spare;
  }
  return marks;
}

function whoIn(stops: readonly Stop[], words: ChronicleWords): readonly Stretch[] {
  const named = (part: Part): string =>
    words.list(stops.filter((stop) => stop.part === part).map((stop) => whoOf(stop, words)));
  const leads = named('leads');
  const actedOn = named('acted-on');
  const takesPart = stops
    .filter(({ part }) => part === 'takes-part')
    .map((stop) => whoOf(stop, words))
    .join(' – ');
  const hosts = named('hosts');
  const stretches: readonly (Stretch | null)[] = [
    leads === '' ? null : { sign: 'none', text: leads },
    actedOn === '' ? null : { sign: 'arrow', text: actedOn },
    takesPart === '' ? null : { sign: 'dot', text: takesPart },
    hosts === '' ? null : { sign: 'ring', text: hosts },
  ];
  return stretches.filter((one) => one !== null);
}

/** Two people by name, of more the first and how many more there are; without people the row itself. */
function whoOf({ row, people }: Stop, words: ChronicleWords): string {
  const names = [...new Set(people.map((id) => words.actor(id)))];
  if (names.length === 0) return words.actor(row);
  return names.length > 2 ? `${names[0] ?? ''} ${words.more(names.length - 1)}` : words.list(names);
}

function signMarks(sign: Stretch['sign'], along: number, y: number, pen: Pen): Mark[] {
  const key = `${sign} ${String(along)}`;
  const middle = y - 4;
  const stroke = pen.palette.inkSecond;
  switch (sign) {
    case 'arrow': {
      const head = pen.x(along + 15);
      const back = -3.5 * pen.onwards;
      return [
        pen.rule(`${key} line`, [along + 5, middle], [along + 15, middle], {
          stroke,
          strokeWidth: 1.2,
        }),
        {
          ...{ kind: 'path', key, x: head, y: middle, stroke, strokeWidth: 1.2 },
          d: `M${String(back)},-3.2L0,0L${String(back)},3.2`,
        },
      ];
    }
    case 'ring':
      return [
        {
          ...{ kind: 'circle', key, x: pen.x(along + 11), y: middle, radius: 3 },
          ...{ fill: pen.palette.ground, stroke: pen.palette.inkMuted, strokeWidth: 1.4 },
        },
      ];
    case 'dot':
      return [
        {
          ...{ kind: 'circle', key, x: pen.x(along + 7), y: middle, radius: 1.2 },
          fill: pen.palette.inkMuted,
        },
      ];
    case 'none':
      return [];
  }
}
