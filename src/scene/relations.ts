import type { RelationsEdge, RelationsLayout, RelationsNode } from '../layout/relations.ts';
import { COUNT_SIZE_PX } from '../layout/relations-labels.ts';
import type { Segment } from '../layout/relations-labels.ts';
import type { Curve } from '../layout/relations-curve.ts';
import { measureText } from '../layout/text-metrics.ts';
import type { GroupMark, Mark } from './mark.ts';
import { toneColour } from './palette.ts';
import type { Palette } from './palette.ts';

/** Words of the chart, ready-made in the reader's language. */
export interface RelationsWords {
  /** An actor with its events: "Russia, 24 events". */
  actorName(id: string, count: number): string;
  /** A dyad with its events and mean tone. */
  dyadName(edge: Pick<RelationsEdge, 'a' | 'b' | 'count' | 'certain' | 'meanTone'>): string;
  /** A number as the reader writes it. */
  count(count: number): string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language an actor's name was found in, where that is not the reader's. */
  langOf?(id: string): { readonly lang: string; readonly direction: 'ltr' | 'rtl' } | undefined;
}

/**
 * The relations chart. A circle is as large as an actor's events in the whole dataset, its filled part as
 * large as those in the current answer; who has none there keeps a hairline circle.
 * @param selected an actor's id
 */
export function relationsScene(
  layout: RelationsLayout,
  palette: Palette,
  words: RelationsWords,
  selected: string | null = null,
): Mark[] {
  const present = new Set(layout.nodes.filter(({ count }) => count > 0).map(({ id }) => id));
  const tethers = layout.nodes.flatMap((node) => tetherMark(node, palette, present));
  const direct = layout.edges.filter(({ level }) => level === 'direct');
  const whole = layout.edges.filter(({ level }) => level === 'whole');
  const edges = [...direct, ...whole].map((edge) => edgeMark(edge, layout, palette, words));
  const nodes = [...layout.nodes]
    .sort((a, b) => Number(a.id === selected) - Number(b.id === selected))
    .map((node) => nodeMark(node, palette, words, node.id === selected));
  const part = (key: string, marks: readonly Mark[]): GroupMark => ({ kind: 'group', key, marks });
  return [
    {
      kind: 'group',
      key: 'relations',
      id: 'relations',
      marks: [part('tethers', tethers), part('edges', edges), part('nodes', nodes)],
    },
  ];
}

function tetherMark(node: RelationsNode, palette: Palette, present: ReadonlySet<string>): Mark[] {
  if (node.tether === null) return [];
  const { from, to } = node.tether;
  return [
    {
      kind: 'rule',
      key: node.id,
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: present.has(node.id) ? palette.connector : palette.hairline,
      strokeWidth: 1,
    },
  ];
}

function curvePath({ from, control, to }: Curve): string {
  const n = (value: number): string => String(Math.round(value * 1000) / 1000);
  return `M${n(from.x)},${n(from.y)}Q${n(control.x)},${n(control.y)} ${n(to.x)},${n(to.y)}`;
}

function edgeMark(
  edge: RelationsEdge,
  layout: RelationsLayout,
  palette: Palette,
  words: RelationsWords,
): GroupMark {
  const { a, b, count, meanTone, width, curve, countAt } = edge;
  const marks: Mark[] = [
    {
      kind: 'path',
      key: 'line',
      d: curvePath(curve),
      stroke: toneColour(palette, meanTone),
      strokeWidth: Math.round(width * 100) / 100,
    },
  ];
  if (countAt !== null)
    marks.push(...countMarks(countAt, words.count(count), layout, palette, words));
  return {
    kind: 'group',
    key: `${a} ${b}`,
    data: { dyad: `${a} ${b}` },
    name: words.dyadName(edge),
    marks,
  };
}

function countMarks(
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
  layout: RelationsLayout,
  palette: Palette,
  words: RelationsWords,
): Mark[] {
  const size = COUNT_SIZE_PX * layout.textScale;
  const width = measureText(text, size, 500) + 5;
  const height = size * 1.12;
  return [
    {
      kind: 'rect',
      key: 'room',
      x: x - width / 2,
      y: y - size * 0.35 - height / 2,
      width,
      height,
      radius: 3,
      fill: palette.ground,
    },
    {
      kind: 'text',
      key: 'count',
      x,
      y,
      text,
      align: 'middle',
      direction: words.direction,
      lang: words.lang,
      size,
      weight: 500,
      fill: palette.inkSecond,
      tabular: true,
    },
  ];
}

function nodeMark(
  node: RelationsNode,
  palette: Palette,
  words: RelationsWords,
  selected: boolean,
): GroupMark {
  const marks: Mark[] = [];
  if (selected) {
    marks.push({
      kind: 'circle',
      key: 'selected',
      x: node.x,
      y: node.y,
      radius: node.radius + 3.5,
      stroke: palette.accent,
      strokeWidth: 2,
    });
  }
  marks.push(...(node.large ? largeDisc(node, palette) : smallDisc(node, palette)));
  marks.push(...labelMarks(node, palette, words, selected));
  return {
    kind: 'group',
    key: node.id,
    data: { actor: node.id },
    name: words.actorName(node.id, node.count),
    marks,
  };
}

function largeDisc({ x, y, radius, currentRadius }: RelationsNode, palette: Palette): Mark[] {
  const present = currentRadius > 0;
  const marks: Mark[] = [
    {
      kind: 'circle',
      key: 'all',
      x,
      y,
      radius: radius - 0.625,
      fill: present ? palette.raised : palette.ground,
      stroke: present ? palette.ink : palette.hairline,
      strokeWidth: present ? 1.25 : 1,
    },
  ];
  if (present) {
    marks.push({
      kind: 'circle',
      key: 'current',
      x,
      y,
      radius: Math.max(0, currentRadius - 3),
      fill: palette.hairline,
    });
  }
  return marks;
}

/** People are solid dots, bodies rings with a dot. */
function smallDisc({ x, y, radius, currentRadius, kind }: RelationsNode, palette: Palette): Mark[] {
  const present = currentRadius > 0;
  const outline = present ? palette.inkSecond : palette.connector;
  const marks: Mark[] = [
    {
      kind: 'circle',
      key: 'all',
      x,
      y,
      radius: radius - 0.625,
      fill: palette.raised,
      stroke: outline,
      strokeWidth: present ? 1.25 : 1,
    },
  ];
  if (present) {
    marks.push({
      kind: 'circle',
      key: 'current',
      x,
      y,
      radius: kind === 'person' ? currentRadius : Math.max(1, currentRadius - 3),
      fill: kind === 'person' ? palette.inkSecond : palette.connector,
    });
  }
  return marks;
}

function labelMarks(
  { id, label, count, large }: RelationsNode,
  palette: Palette,
  words: RelationsWords,
  selected: boolean,
): Mark[] {
  if (label === null) return [];
  const { lang, direction } = words.langOf?.(id) ?? words;
  const { align, size, weight, leading, inside } = label;
  const fill = count === 0 ? palette.inkMuted : large ? palette.ink : palette.inkSecond;
  const leader = label.leader === null ? [] : [leaderMark(label.leader, palette)];
  const lines = label.lines.map((text, i): Mark => ({
    kind: 'text',
    key: `name-${i}`,
    x: label.x,
    y: label.y + i * leading,
    text,
    align,
    direction,
    lang,
    size,
    weight: selected ? 600 : weight,
    fill,
    ...(inside ? {} : { halo: palette.ground }),
  }));
  return [...leader, ...lines];
}

function leaderMark({ from, to }: Segment, palette: Palette): Mark {
  return {
    kind: 'rule',
    key: 'leader',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: palette.connector,
    strokeWidth: 0.75,
  };
}
