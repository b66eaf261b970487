import type { TextMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { TimelineWords } from '../../labels/words.ts';

/** A lane or a row with its name. */
interface Named {
  readonly id: string;
  readonly name: string;
  /** 0 at the top of its tree. */
  readonly depth: number;
  /** The middle of the name's line, px. */
  readonly nameY: number;
}

interface NamePlace {
  /** Where the line is held, px. */
  readonly x: number;
  /** It is held at its right end. */
  readonly atRight: boolean;
  /** Of Latin letters. */
  readonly sizePx: number;
}

/** The name of a lane or of a row: heavier at the top of its tree. */
export function nameMark(
  { id, name, depth, nameY }: Named,
  { x, atRight, sizePx }: NamePlace,
  palette: Palette,
  words: TimelineWords,
): TextMark {
  const said = words.lanes.get(id);
  const size = sizePx * words.textScale;
  return {
    kind: 'text',
    key: id,
    x,
    y: nameY + size * 0.34,
    text: name,
    align: atRight ? 'right' : 'left',
    direction: said?.direction ?? words.direction,
    lang: said?.lang ?? words.lang,
    size,
    weight: depth === 0 ? 500 : 400,
    fill: depth === 0 ? palette.ink : palette.inkSecond,
  };
}
