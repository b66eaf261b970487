import type { EdtfDate, EdtfEnd, EdtfPoint } from '../../time/edtf.ts';
import type { DateCase, DateUnit, DateWords, EndWords } from './grammar.ts';
import { joinDates, rangeOf, unitOf } from './units.ts';

/** An EDTF date in words. */
export function formatDate(date: EdtfDate, grammar: DateWords): string {
  if (date.shape === 'interval') return formatInterval(date, grammar);
  const [only] = date.points;
  if (only !== undefined && date.points.length === 1) {
    return formatPoint(only, date.shape === 'all-of', grammar);
  }
  const units = date.points.map((point) => unitOf(point));
  const isPlain = !date.approximate && !date.uncertain;
  const words =
    isPlain && units.every((unit) => unit !== undefined)
      ? joinDates(units, grammar)
      : date.points.map((point) => formatPoint(point, date.shape === 'all-of', grammar));
  return date.shape === 'one-of' ? grammar.or(words) : grammar.and(words);
}

/** @param every whether a range stands for all of its days, not for one of them */
function formatPoint(point: EdtfPoint, every: boolean, grammar: DateWords): string {
  const unit = unitOf(point);
  const form = point.approximate ? 'of' : 'plain';
  const words =
    unit === undefined ? formatSpread(point, every, form, grammar) : grammar.unit(unit, form);
  return qualify(words, point, grammar);
}

/** A point whose bounds are not one unit of its own precision. */
function formatSpread(
  point: EdtfPoint,
  every: boolean,
  form: DateCase,
  grammar: DateWords,
): string {
  const { start, end } = point.bounds;
  const { first, last, whole } = rangeOf(point);
  if (!Number.isFinite(start)) {
    if (every) return grammar.until(unitEnd(last, grammar));
    return grammar.notAfter(grammar.unit(last, 'of'));
  }
  if (!Number.isFinite(end)) {
    if (every) return grammar.since(unitEnd(first, grammar));
    return grammar.notBefore(grammar.unit(first, 'of'));
  }
  if (every) return grammar.range(first, last);
  const { precision } = point;
  const finer = precision === 'day' || precision === 'month' ? precision : 'time';
  if (whole !== undefined) return grammar.within(finer, whole, form);
  return grammar.between(first.kind === finer ? finer : 'time', first, last, form);
}

function qualify(
  words: string,
  { approximate, uncertain }: Pick<EdtfPoint, 'approximate' | 'uncertain'>,
  grammar: DateWords,
): string {
  const about = approximate ? grammar.about(words) : words;
  return uncertain ? grammar.probably(about) : about;
}

function formatInterval({ start, end }: EdtfDate, grammar: DateWords): string {
  const from = endWords(start, grammar);
  const to = endWords(end, grammar);
  if (from === undefined) {
    if (to === undefined) return grammar.always();
    return start === 'unknown' ? grammar.toUnknownStart(to) : grammar.until(to);
  }
  if (to === undefined) {
    return end === 'unknown' ? grammar.fromUnknownEnd(from) : grammar.since(from);
  }
  return formatClosed(from, to, grammar) ?? grammar.fromTo(from, to);
}

/** "1–10 April 2025" where both ends are certain units of one kind; undefined otherwise. */
function formatClosed(from: EndWords, to: EndWords, grammar: DateWords): string | undefined {
  if ([from, to].some(({ approximate, uncertain }) => approximate || uncertain)) return undefined;
  const [first, last] = [from.unit, to.unit];
  if (first?.kind !== last?.kind || first === undefined || last === undefined) return undefined;
  return ['day', 'month', 'year'].includes(first.kind) ? grammar.range(first, last) : undefined;
}

function endWords(end: EdtfEnd | undefined, grammar: DateWords): EndWords | undefined {
  if (typeof end !== 'object') return undefined;
  const { approximate, uncertain } = end;
  const unit = unitOf(end);
  if (unit !== undefined) return { ...unitEnd(unit, grammar), unit, approximate, uncertain };
  const words = (form: DateCase): string => formatSpread(end, false, form, grammar);
  return { plain: words('plain'), of: words('of'), to: words('to'), approximate, uncertain };
}

/** A unit as a certain end. */
function unitEnd(unit: DateUnit, grammar: DateWords): EndWords {
  const words = (form: DateCase): string => grammar.unit(unit, form);
  return {
    ...{ plain: words('plain'), of: words('of'), to: words('to') },
    ...{ approximate: false, uncertain: false },
  };
}
