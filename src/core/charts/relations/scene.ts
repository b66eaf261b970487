import type { RelationsLayout, RelationsNode } from './layout.ts';
import type { RelationsLabel, Segment } from './labels.ts';
import type { GroupMark, Mark, TextMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { edgeMark } from './edge-marks.ts';
import type { RelationsWords } from './words.ts';

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
      marks: [
        part('tethers', tethers),
        part('edges', edges),
        part('nodes', [...othersMarks(layout, palette, words), ...nodes]),
      ],
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

/** One broken circle for everybody who is not drawn. */
function othersMarks({ others }: RelationsLayout, palette: Palette, words: RelationsWords): Mark[] {
  if (others === null || others.count <= 0) return [];
  const { x, y, radius, count, label } = others;
  const disc: Mark = {
    kind: 'circle',
    key: 'all',
    x,
    y,
    radius: radius - 0.5,
    fill: palette.ground,
    stroke: palette.connector,
    strokeWidth: 1,
    dash: [3, 2],
  };
  const { inkMuted } = palette;
  const name = nameMarks(label, words, { weight: 400, fill: inkMuted }, palette);
  return [
    {
      kind: 'group',
      key: 'others',
      data: { others: String(count) },
      name: words.othersName(count),
      marks: [disc, ...name],
    },
  ];
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
  const fill = count === 0 ? palette.inkMuted : large ? palette.ink : palette.inkSecond;
  const weight = selected ? 600 : label.weight;
  return nameMarks(label, words.langOf?.(id) ?? words, { weight, fill }, palette);
}

function nameMarks(
  label: RelationsLabel,
  { lang, direction }: Pick<RelationsWords, 'lang' | 'direction'>,
  style: Pick<TextMark, 'weight' | 'fill'>,
  palette: Palette,
): Mark[] {
  const { align, size, leading, inside } = label;
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
    ...style,
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
