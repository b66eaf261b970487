import type { QuadClass } from '../../model/event-type.ts';
import type { Point } from '../drawing/geometry.ts';

/** A colour by what it is for, so that a layout is the same in every theme. */
export type Ink =
  | 'ground'
  | 'ink'
  | 'inkSecond'
  | 'inkMuted'
  | 'hairline'
  | 'grid'
  | 'connector'
  | { readonly quad: QuadClass }
  /** −10 … +10; null where nothing says any. */
  | { readonly tone: number | null }
  /** Of words on a ground of that tone. */
  | { readonly onTone: number | null };

/**
 * What a layout is made of. Places are px in reading direction: x grows from where the reader begins, so that a
 * layout for right-to-left reading is the same one, mirrored when it is painted.
 */
export type Shape = TextShape | LineShape | BoxShape | DiscShape | CurveShape;

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly align: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly ink: Ink;
  /** Where the words are not in the reader's language. */
  readonly lang?: { readonly lang: string; readonly direction: 'ltr' | 'rtl' } | undefined;
  readonly tabular?: boolean;
}

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly ink: Ink;
}

export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly radius?: number;
  /** Only its edge is drawn, inside the box. */
  readonly isHollow?: boolean;
}

export interface DiscShape {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Quadratic. */
export interface CurveShape {
  readonly kind: 'curve';
  readonly from: Readonly<Point>;
  readonly control: Readonly<Point>;
  readonly to: Readonly<Point>;
  readonly width: number;
  readonly ink: Ink;
}

/** What belongs together: an actor, a dyad, those who are not drawn, or (without data) plain words and lines. */
export interface Item {
  readonly key: string;
  readonly data?: Readonly<Record<string, string>>;
  /** What it is, in words. */
  readonly name?: string;
  readonly shapes: readonly Shape[];
}
