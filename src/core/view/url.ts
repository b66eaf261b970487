import { FACETS, isValueOf, listFacetValues, parameterOf } from '../engine/contract/facets.ts';
import type { Facet, FacetParameter, FacetValue } from '../engine/contract/facets.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { parseDay } from '../time/edtf.ts';
import { MOVEMENT_GROUPS, pairOf } from '../engine/contract/question.ts';
import type { Filter, MovementSubject } from '../engine/contract/question.ts';
import { decodeSpan, encodeSpan } from './span-address.ts';
import { LANGS } from '../i18n/languages.ts';
import { CALENDARS, DEFAULT_VIEW, DIGITS, DIRECTIONS, FORMS, LANES } from './view.ts';
import { RELATIONS_FORMS, SCALES, THEMES, USUAL_MOVEMENT } from './view.ts';
import type { MovementView, PairView, Settings, View } from './view.ts';
import { decodeSubjects, encodeSubjects } from './movement-address.ts';
import { PERIODS } from '../time/periods.ts';
import { datasetUrl } from './dataset-url.ts';

/** What a reader brings along where the address says nothing. */
export type Preferred = Partial<Pick<View, 'data' | 'lanes'> & Settings>;

const PARAMETERS = [
  'data',
  'lang',
  ...FACETS.flatMap((facet) =>
    facet === 'actors' ? (['actors', 'actors.all'] as const) : [parameterOf(facet)],
  ),
  'sources.min',
  'disputed',
  'certain',
  'q',
  'from',
  'to',
  'known',
  'lanes',
  'form',
  'relations',
  'scale',
  'movement',
  'movement.of',
  'movement.by',
  'movement.mean',
  'pair',
  'since',
  'aside',
  'open',
  'event',
  'actor',
  'axis',
  'theme',
  'digits',
  'calendar',
  'every',
  'embed',
] as const;
type Parameter = (typeof PARAMETERS)[number];

/** In place of a period: by how long the span is. */
const AUTO = 'auto';

/**
 * The address of a view: a query without its `?`, parameters in one order, lists as they are in the view.
 * Two views have one address only where they are equal. `lang` always stands there, for the default is the
 * reader's own; the rest is left out where it is usual and what {@link decodeView} would fill in.
 *
 * Of a span, ends that are infinite or beyond ±271,000 years are left out.
 * @param preferred what the reading page fills in; leave it out for a link to give away
 */
export function encodeView(view: View, preferred: Preferred = {}): string {
  const base = { ...DEFAULT_VIEW, ...preferred };
  const { filter } = view;
  const changed = (name: 'data' | 'lanes' | Exclude<keyof Settings, 'lang'>): string =>
    view[name] === DEFAULT_VIEW[name] && view[name] === base[name] ? '' : view[name];
  const values: Readonly<Record<Parameter, string>> = {
    data: changed('data'),
    lang: view.lang,
    ...parametersOf(filter),
    'actors.all': filter.allActors ? (pairOf(filter) ? 'pair' : '1') : '',
    'sources.min': filter.leastSources > 1 ? String(filter.leastSources) : '',
    disputed: filter.disputed ? '1' : '',
    certain: filter.certain ? '1' : '',
    q: filter.words,
    ...encodeSpan(view.span),
    known: view.known ?? '',
    lanes: changed('lanes'),
    form: view.form ?? '',
    relations: view.relations ?? '',
    scale: view.scale === DEFAULT_VIEW.scale ? '' : view.scale,
    ...parametersOfMovement(view.movement),
    pair: view.pair ? encodeSubjects([view.pair.of]) : '',
    since: view.pair?.since ?? '',
    aside: view.aside ? '1' : '',
    open: joinList(view.open),
    event: view.event ?? '',
    actor: view.actor ?? '',
    axis: changed('axis'),
    theme: changed('theme'),
    digits: changed('digits'),
    calendar: changed('calendar'),
    every: view.every === null ? '' : String(view.every),
    embed: view.embed ? '1' : '',
  };
  return PARAMETERS.filter((name) => values[name] !== '')
    .map((name) => `${name}=${escapeValue(values[name])}`)
    .join('&');
}

type MovementParameter = Extract<Parameter, `movement${string}`>;

function parametersOfMovement(
  movement: View['movement'],
): Readonly<Record<MovementParameter, string>> {
  const { period, of, by, mean } = movement ?? USUAL_MOVEMENT;
  return {
    movement: movement ? (period ?? AUTO) : '',
    'movement.of': encodeSubjects(of),
    'movement.by': by === USUAL_MOVEMENT.by ? '' : by,
    'movement.mean': mean ? '1' : '',
  };
}

function parametersOf(filter: Filter): Readonly<Record<FacetParameter, string>> {
  const lists = FACETS.map((facet) => [parameterOf(facet), joinList(filter[facet])]);
  return Object.fromEntries(lists) as Record<FacetParameter, string>;
}

/** A comma within a value is escaped, so that {@link splitList} gives the same list. */
function joinList(values: readonly string[]): string {
  return values
    .map((value) => value.replace(/,|%(?=2C|25)/g, (found) => encodeURIComponent(found)))
    .join();
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .filter((value) => value !== '')
    .map((value) => value.replace(/%(?:2C|25)/g, (found) => decodeURIComponent(found)));
}

/** Commas, colons, slashes and spaces (as +) stay readable; the quote does not, for browsers escape it. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/%(2C|3A|2F|40)/g, (escaped) => decodeURIComponent(escaped))
    .replaceAll('%20', '+')
    .replaceAll("'", '%27');
}

/**
 * The view of an address, and a notice for everything in it that is ignored: parameters nobody knows, values
 * that cannot be used (of a list, only the values that cannot), and all but the last of a parameter given
 * twice. What is absent is as in `preferred`, else as in `DEFAULT_VIEW`.
 *
 * `from` alone or `to` alone gives a span that is infinite at the other end: the caller clips it to the
 * dataset. Whether ids exist is for {@link checkIds} to say.
 * @param query what stands after `?`, with or without it
 */
export function decodeView(
  query: string,
  preferred: Preferred = {},
): { readonly view: View; readonly problems: readonly Problem[] } {
  const reader = new AddressReader(query);
  const base = { ...DEFAULT_VIEW, ...preferred };
  const together = reader.oneOf('actors.all', ['1', '0', 'pair']);
  const view: View = {
    data: reader.matching('data', isData) ?? base.data,
    lang: reader.oneOf('lang', LANGS) ?? base.lang,
    filter: {
      ...listFacetValues((facet) => reader.valuesOf(facet)),
      allActors: together === '1' || together === 'pair',
      ...(together === 'pair' && { asParties: true }),
      leastSources: Number(reader.matching('sources.min', isCount) ?? 0),
      disputed: reader.oneOf('disputed', ['1', '0']) === '1',
      certain: reader.oneOf('certain', ['1', '0']) === '1',
      words: reader.text('q') ?? '',
    },
    span: decodeSpan(reader.text('from'), reader.text('to'), (name, found) => {
      reader.report('address.invalid', name, found);
    }),
    known: reader.matching('known', isKnown) ?? null,
    lanes: reader.oneOf('lanes', LANES) ?? base.lanes,
    form: reader.oneOf('form', FORMS) ?? null,
    relations: reader.oneOf('relations', RELATIONS_FORMS) ?? null,
    scale: reader.oneOf('scale', SCALES) ?? DEFAULT_VIEW.scale,
    movement: reader.movement(),
    pair: reader.pair(),
    aside: reader.oneOf('aside', ['1', '0']) === '1',
    open: reader.list('open'),
    event: reader.matching('event', isGiven) ?? null,
    actor: reader.matching('actor', isGiven) ?? null,
    axis: reader.oneOf('axis', DIRECTIONS) ?? base.axis,
    theme: reader.oneOf('theme', THEMES) ?? base.theme,
    digits: reader.oneOf('digits', DIGITS) ?? base.digits,
    calendar: reader.oneOf('calendar', CALENDARS) ?? base.calendar,
    every: Number(reader.matching('every', isMinutes) ?? 0) || null,
    embed: reader.oneOf('embed', ['1', '0']) === '1',
  };
  return { view, problems: reader.problems };
}

/** The parameters of one query, each read once; collects what cannot be used. */
class AddressReader {
  readonly problems: Problem[] = [];
  readonly #values = new Map<string, string>();

  constructor(query: string) {
    const unknown = new Set<string>();
    for (const [name, value] of new URLSearchParams(query)) {
      const earlier = this.#values.get(name);
      if (!PARAMETERS.some((parameter) => parameter === name)) unknown.add(name);
      else if (earlier !== undefined) this.report('address.repeated', name, earlier);
      this.#values.set(name, value);
    }
    for (const name of unknown) this.report('address.unknown', name);
  }

  report(code: ProblemCode, parameter: string, found?: string): void {
    const params = found === undefined ? { parameter } : { parameter, found };
    this.problems.push({ code, severity: 'warning', path: [], params });
  }

  text(name: Parameter): string | undefined {
    return this.#values.get(name);
  }

  matching(name: Parameter, isValid: (value: string) => boolean): string | undefined {
    const value = this.text(name);
    if (value === undefined || isValid(value)) return value;
    this.report('address.invalid', name, value);
    return undefined;
  }

  oneOf<T extends string>(name: Parameter, allowed: readonly T[]): T | undefined {
    const value = this.matching(name, (found) => allowed.some((one) => one === found));
    return allowed.find((one) => one === value);
  }

  list(name: Parameter): string[] {
    return [...new Set(splitList(this.text(name) ?? ''))];
  }

  /** Any of its parameters asks for it. */
  movement(): MovementView | null {
    const asked = this.oneOf('movement', [AUTO, ...PERIODS]);
    const movement: MovementView = {
      period: PERIODS.find((one) => one === asked) ?? null,
      of: this.subjects('movement.of'),
      by: this.oneOf('movement.by', MOVEMENT_GROUPS) ?? USUAL_MOVEMENT.by,
      mean: this.oneOf('movement.mean', ['1', '0']) === '1',
    };
    const isAsked = asked !== undefined || movement.of.length > 0;
    return isAsked || movement.by !== USUAL_MOVEMENT.by || movement.mean ? movement : null;
  }

  /** A day alone opens no brief. */
  pair(): PairView | null {
    const since = this.matching('since', isDay) ?? null;
    const [of, ...others] = this.subjects('pair');
    if (!of) return null;
    const [a, b] = of;
    if (a !== undefined && b !== undefined && others.length === 0) return { of: [a, b], since };
    this.report('address.invalid', 'pair', this.text('pair') ?? '');
    return null;
  }

  subjects(name: 'movement.of' | 'pair'): readonly MovementSubject[] {
    return decodeSubjects(this.text(name) ?? '', (found) => {
      this.report('address.invalid', name, found);
    });
  }

  valuesOf<F extends Facet>(facet: F): FacetValue<F>[] {
    const name = parameterOf(facet);
    return this.list(name).filter((value) => {
      const isValid = isValueOf(facet, value);
      if (!isValid) this.report('address.invalid', name, value);
      return isValid;
    });
  }
}

function isData(value: string): boolean {
  return datasetUrl(value, 'https://base.invalid/') !== undefined;
}

function isKnown(value: string): boolean {
  return value === 'all' || isDay(value);
}

function isDay(value: string): boolean {
  return parseDay(value) !== undefined;
}

/** Two to ninety-nine: one source is what every event has. */
function isCount(value: string): boolean {
  return /^([2-9]|[1-9]\d)$/.test(value);
}

/** From one to a day. */
function isMinutes(value: string): boolean {
  return /^[1-9]\d{0,3}$/.test(value) && Number(value) <= 1440;
}

function isGiven(value: string): boolean {
  return value !== '';
}
