import type { EdtfDate, EdtfEnd, EdtfPoint } from '../../time/edtf.ts';
import type { DateCase, DatePart, DateUnit, DateWords, EndWords } from './grammar.ts';
import { isNext, joinDates, rangeOf, sharedPart, unitOf } from './units.ts';

/** An EDTF date in words. */
export function formatDate(date: EdtfDate, grammar: DateWords): string {
  if (date.shape === 'interval') return formatInterval(date, grammar);
  const [only] = date.points;
  if (only !== undefined && date.points.length === 1) {
    return formatPoint(only, date.shape === 'all-of', grammar);
  }
  const every = date.shape === 'all-of';
  const units = date.points.map((point) => unitOf(point));
  if (only !== undefined && date.points.every((point) => isAlikeSure(point, only))) {
    if (units.every((unit) => unit !== undefined)) {
      const form = only.approximate ? 'of' : 'plain';
      return qualify(joinDates(units, every, form, grammar), only, grammar);
    }
  }
  const words = date.points.map((point) => {
    const said = formatPoint({ ...point, uncertain: false }, every, grammar);
    return point.uncertain ? grammar.uncertain(said) : said;
  });
  return every ? grammar.and(words) : grammar.or(words);
}

const isAlikeSure = (one: EdtfPoint, other: EdtfPoint): boolean =>
  one.approximate === other.approximate && one.uncertain === other.uncertain;

/** @param every whether a range stands for all of its days, not for one of them */
function formatPoint(point: EdtfPoint, every: boolean, grammar: DateWords): string {
  const unit = unitOf(point);
  if (unit !== undefined) {
    return qualify(grammar.unit(unit, point.approximate ? 'of' : 'plain'), point, grammar);
  }
  const words = formatSpread(point, every, point.approximate ? 'about' : 'plain', grammar);
  return point.uncertain ? grammar.probably(words) : words;
}

/** A point whose bounds are not one unit of its own precision. */
function formatSpread(
  point: EdtfPoint,
  every: boolean,
  form: DateCase | 'about',
  grammar: DateWords,
): string {
  const isAbout = form === 'about';
  const sureness = { approximate: isAbout, uncertain: false };
  const { start, end } = point.bounds;
  const { first, last, whole } = rangeOf(point);
  if (!Number.isFinite(start)) {
    if (every) return grammar.until({ ...unitEnd(last, grammar), ...sureness });
    return grammar.notAfter(grammar.unit(last, 'of'), isAbout);
  }
  if (!Number.isFinite(end)) {
    if (every) return grammar.since({ ...unitEnd(first, grammar), ...sureness });
    return grammar.notBefore(grammar.unit(first, 'of'), isAbout);
  }
  if (every) {
    const range = grammar.range(first, last);
    return isAbout ? grammar.aboutRange(range) : range;
  }
  if (isNext(first, last) && (form === 'plain' || isAbout)) {
    const either = joinDates([first, last], false, isAbout ? 'of' : 'plain', grammar);
    return isAbout ? grammar.about(either) : either;
  }
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
  return formatClosed(from, to, grammar) ?? grammar.fromTo(shortenFrom(from, to, grammar), to);
}

/** "1–10 April 2025" where both ends are certain units of one kind; undefined otherwise. */
function formatClosed(from: EndWords, to: EndWords, grammar: DateWords): string | undefined {
  if ([from, to].some(({ approximate, uncertain }) => approximate || uncertain)) return undefined;
  const [first, last] = [from.unit, to.unit];
  if (first?.kind !== last?.kind || first === undefined || last === undefined) return undefined;
  const isRange = ['instant', 'day', 'month', 'year'].includes(first.kind);
  return isRange ? grammar.range(first, last) : undefined;
}

/** The first end without what the last one says again. */
function shortenFrom(from: EndWords, to: EndWords, grammar: DateWords): EndWords {
  if (from.unit === undefined || to.unit === undefined || from.uncertain) return from;
  const part = sharedPart(from.unit, to.unit);
  if (part === undefined) return from;
  return { ...from, ...unitEnd(from.unit, grammar, part) };
}

function endWords(end: EdtfEnd | undefined, grammar: DateWords): EndWords | undefined {
  if (typeof end !== 'object') return undefined;
  const { approximate, uncertain } = end;
  const unit = unitOf(end);
  if (unit !== undefined) return { ...unitEnd(unit, grammar), approximate, uncertain };
  const words = (form: DateCase): string => formatSpread(end, false, form, grammar);
  return { plain: words('plain'), of: words('of'), to: words('to'), approximate, uncertain };
}

/** A unit as an end. */
function unitEnd(
  unit: DateUnit,
  grammar: DateWords,
  part?: DatePart,
): Pick<EndWords, 'plain' | 'of' | 'to' | 'unit'> {
  const words = (form: DateCase): string => grammar.unit(unit, form, part);
  return { plain: words('plain'), of: words('of'), to: words('to'), unit };
}
