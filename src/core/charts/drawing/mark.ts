/** What is drawn, as data. Lengths and places in px, x rightwards, y downwards; colours as `#rrggbb`. */
export type Mark = GroupMark | RectMark | RuleMark | CircleMark | PathMark | TextMark;

interface Common {
  /** Unique among its siblings and the same from one scene to the next for the same thing. */
  readonly key: string;
}

export interface Stroke {
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Dash and gap lengths. */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
}

export interface GroupMark extends Common {
  readonly kind: 'group';
  /** The part of the figure that the group is, a layer of its file: `timeline`, `relations`, `legend`, `caption` … */
  readonly id?: string;
  /** `data-…` attributes: `{ event: 'x' }` becomes `data-event="x"`. */
  readonly data?: Readonly<Record<string, string>>;
  /** What the group is, in words; its accessible name on the page and its `<title>` in a figure. */
  readonly name?: string;
  readonly lang?: string;
  readonly x?: number;
  readonly y?: number;
  readonly marks: readonly Mark[];
}

export interface RectMark extends Common, Stroke {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
}

/** A straight line. */
export interface RuleMark extends Common, Stroke {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface CircleMark extends Common, Stroke {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: string;
}

export interface PathMark extends Common, Stroke {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly fill?: string;
  /** The words that the path draws, where it draws words. */
  readonly label?: string;
  /** Of the label. */
  readonly lang?: string;
}

/** A stretch of a line that is set in a weight and a colour of its own. */
export interface TextRun {
  readonly text: string;
  readonly weight: TextMark['weight'];
  readonly fill: string;
}

/** One line of text. */
export interface TextMark extends Common {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** The line in stretches that follow one another, whatever font sets them; together they are `text`. */
  readonly runs?: readonly TextRun[];
  /** Which physical end of the line stands at x, whatever the direction of the words. */
  readonly align: 'left' | 'middle' | 'right';
  readonly direction: 'ltr' | 'rtl';
  readonly lang: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly fill: string;
  /** A ring of this colour behind the letters, so that they read over lines. */
  readonly halo?: string;
  readonly tabular?: boolean;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How large it is set, where not 1:1 in px. */
  readonly sheet?: SheetSize;
  /** The ground, or undefined for none. */
  readonly ground?: string;
  readonly marks: readonly Mark[];
}

/** A size on paper or on a screen, in proportion to the scene's. */
export interface SheetSize {
  readonly unit: 'mm' | 'px';
  readonly width: number;
  readonly height: number;
}
