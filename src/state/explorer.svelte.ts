import type { Answer } from '../engine/answer.ts';
import type { Disagreement, Engine, Thread } from '../engine/engine.ts';
import { openMemoryEngine } from '../engine/memory.ts';
import type { Filter, Question } from '../engine/question.ts';
import { loadLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { clampSpan, panSpan, zoomSpan } from '../layout/viewport.ts';
import { datasetUrl } from '../load/dataset-url.ts';
import { loadDataset } from '../load/load.ts';
import type { Loaded } from '../load/load.ts';
import { readText } from '../load/read.ts';
import type { TextSource } from '../load/read.ts';
import type { KnownEvent } from '../model/known.ts';
import type { Problem } from '../model/problem.ts';
import type { Palette } from '../scene/palette.ts';
import type { Span } from '../time/span.ts';
import { Address } from './address.ts';
import { askBoth, EVENT_LIMIT, limitsOf, questionOf, visibleSpan } from './asking.ts';
import { buildCatalogue, knownBeforeOf } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { checkIds } from './check-ids.ts';
import { chipsOf, withoutFilters } from './chips.ts';
import type { Environment } from './environment.ts';
import type { Figure, FigurePart } from './figure-line.ts';
import { record, redo, startHistory, undo } from './history.ts';
import type { History } from './history.ts';
import { buildSpeaker } from './speaker.ts';
import { DEFAULT_VIEW, LOCAL_DATA } from './view.ts';
import type { View } from './view.ts';

const GESTURE_MS = 800;
const NO_THREAD: Thread = { links: [], story: [] };

/** What is pointed at: its events and actors light up in every chart. */
export interface Hover {
  readonly events: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Where it was pointed at, so that only there a card opens. */
  readonly at: 'timeline' | 'relations' | 'table' | 'details';
}

/** What the reader wants of a figure; the rest is the view. */
export interface FigureWish {
  readonly part: FigurePart;
  /** The whole period instead of the visible span. */
  readonly whole: boolean;
  readonly lang: View['lang'];
  readonly palette: Palette;
  /** px */
  readonly width: number;
}

/** What went wrong or is worth knowing about a file that was opened. */
export interface FileReport {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly failed: boolean;
}

/** The state of the page: the View, what it is about, and the answer to it. The page changes only the View. */
export class Explorer {
  readonly #environment: Environment;
  readonly #address: Address;
  #history = $state.raw(startHistory(DEFAULT_VIEW));
  #engine: Engine | undefined;
  #asked = 0;
  #opened = 0;
  #gestures = 0;
  #callOffGesture: (() => void) | undefined;

  locale = $state.raw<Locale>();
  catalogue = $state.raw<Catalogue>();
  /** To the present view. */
  answer = $state.raw<Answer>();
  /** To the same known-on day with no filter and no span: it fixes the order of lanes and the places of nodes. */
  baseline = $state.raw<Answer>();
  details = $state.raw<KnownEvent>();
  /** Of the event in `details`. */
  thread = $state.raw<Thread>(NO_THREAD);
  /** At the present known-on day. */
  disagreements = $state.raw<readonly Disagreement[]>([]);
  hover = $state.raw<Hover | null>(null);
  /** Name of what is being opened. */
  loading = $state.raw<string | null>(null);
  report = $state.raw<FileReport | null>(null);
  addressProblems = $state.raw<readonly Problem[]>([]);

  readonly view: View = $derived(this.#history.present);
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);
  readonly speaker = $derived(
    this.catalogue && this.locale ? buildSpeaker(this.catalogue, this.locale) : undefined,
  );
  readonly chips = $derived(this.speaker ? chipsOf(this.view, this.speaker) : []);
  readonly knownBefore = $derived(
    this.catalogue ? knownBeforeOf(this.view.known, this.catalogue) : null,
  );
  /** The whole period with a little air at both ends. */
  readonly limits: Span = $derived(limitsOf(this.baseline, this.catalogue));
  /** The visible span. */
  readonly span: Span = $derived(visibleSpan(this.view, this.catalogue, this.limits));

  constructor(environment: Environment) {
    this.#environment = environment;
    this.#address = new Address(environment);
  }

  /** Reads the address and opens what it names. */
  async start(): Promise<void> {
    const view = this.#readAddress();
    this.#history = startHistory(view);
    await this.#speak(view.lang);
    await this.#openFor(view);
  }

  /** The browser's own back and forward, or a hand-edited address. */
  async followAddress(): Promise<void> {
    const view = this.#readAddress();
    const before = this.view;
    if (view.data !== before.data || !this.catalogue) {
      await this.#openFor(view);
      await this.#speak(this.view.lang);
      return;
    }
    const checked = checkIds(view, this.catalogue.ids);
    this.addressProblems = [...this.addressProblems, ...checked.problems];
    this.#history = record(this.#history, checked.view);
    await this.#changed(before);
  }

  /** Changes the view. Steps with one `merge` name in quick succession count as one for undo and for the address. */
  navigate(change: Partial<View>, { merge }: { readonly merge?: string } = {}): void {
    const before = this.view;
    const gesture = merge === undefined ? undefined : this.#gesture(merge);
    const goesOn = gesture !== undefined && gesture === this.#history.gesture;
    const next = { ...before, ...change };
    this.#history = record(this.#history, next, gesture === undefined ? {} : { merge: gesture });
    this.#address.write(this.view, goesOn ? 'replace' : 'push');
    void this.#changed(before);
  }

  filter(change: Partial<Filter>, options: { readonly merge?: string } = {}): void {
    this.navigate({ filter: { ...this.view.filter, ...change } }, options);
  }

  clearAll(): void {
    this.navigate(withoutFilters(this.view));
  }

  undo(): void {
    this.#step(undo(this.#history));
  }

  redo(): void {
    this.#step(redo(this.#history));
  }

  /** @param around ms UTC; the middle of the span without it */
  zoom(factor: number, around?: number): void {
    const { span } = this;
    const centre = around ?? (span.start + span.end) / 2;
    this.show(zoomSpan(span, factor, centre, this.limits));
  }

  pan(byMs: number): void {
    this.show(panSpan(this.span, byMs, this.limits));
  }

  /** Shows a span; the whole period counts as no span at all unless the dataset opens on less. */
  show(span: Span): void {
    const shown = clampSpan(span, this.limits);
    const whole = shown.start <= this.limits.start && shown.end >= this.limits.end;
    const none = whole && !this.catalogue?.opensOn;
    this.navigate({ span: none ? null : shown }, { merge: 'span' });
  }

  fit(): void {
    this.navigate({ span: this.catalogue?.opensOn ? this.limits : null });
  }

  select(event: string | null): void {
    this.navigate({ event });
  }

  /** Whether the dataset is a file of the reader's own, which no link carries. */
  get isLocal(): boolean {
    return this.view.data === LOCAL_DATA;
  }

  /** The link to the present view, complete in itself unless {@link isLocal}. */
  link(): string {
    return this.#address.link(this.view);
  }

  /** Opens a dataset. Where it fails, what was there stays, and the report says why. */
  async open(source: TextSource, wish?: View): Promise<boolean> {
    const turn = ++this.#opened;
    const name = nameOf(source);
    this.loading = name;
    const read = await readText(source);
    const { dataset, problems } =
      read.text === undefined
        ? { dataset: undefined, problems: read.problems }
        : await loadFile(read.text, source);
    if (turn !== this.#opened) return false;
    this.loading = null;
    this.report = problems.length === 0 ? null : { name, problems, failed: !dataset };
    if (!dataset) return false;
    const catalogue = buildCatalogue(dataset);
    const engine = openMemoryEngine(dataset);
    const { view, problems: notices } = checkIds(
      wish ?? this.#localView(read.text ?? ''),
      catalogue.ids,
    );
    const answers = await askBoth(engine, view, catalogue);
    if (turn !== this.#opened) return false;
    this.#asked += 1;
    this.#engine = engine;
    this.details = undefined;
    this.thread = NO_THREAD;
    this.disagreements = [];
    this.hover = null;
    this.addressProblems = wish ? [...this.addressProblems, ...notices] : [];
    this.catalogue = catalogue;
    this.baseline = answers.baseline;
    this.answer = answers.answer;
    this.#history = startHistory(view);
    if (!wish) this.#address.write(this.view, 'push');
    await Promise.all([this.#look(), this.#review()]);
    return true;
  }

  /** Opens what the address may call `data`: an id under `data/`, or a URL. Language and theme stay. */
  async visit(data: string): Promise<boolean> {
    const { lang, axis, theme, lanes } = this.view;
    const wish: View = { ...DEFAULT_VIEW, data, lang, axis, theme, lanes };
    this.addressProblems = [];
    const opened = await this.#openFor(wish);
    if (opened) this.#address.write(this.view, 'push');
    return opened;
  }

  /** The events without each chip, so that the page can say which one to remove. */
  async countWithout(view: View): Promise<number> {
    const answer = await this.#engine?.ask(this.#question(view, 0));
    return answer?.inSpan ?? 0;
  }

  /** The figure of the present view, in any language, colours and width, as seen or over the whole period. */
  async figure(wish: FigureWish): Promise<Figure | undefined> {
    const { catalogue, baseline, limits, knownBefore } = this;
    if (!this.#engine || !catalogue || !baseline) return undefined;
    const view: View = { ...this.view, span: wish.whole ? limits : this.span };
    const answer = await this.#engine.ask(this.#question(view, EVENT_LIMIT));
    const speaker = buildSpeaker(catalogue, await loadLocale(wish.lang));
    const { figureOf } = await import('./figure-line.ts');
    const { part, palette, width } = wish;
    const span = view.span ?? limits;
    return figureOf({ answer, baseline, speaker, view, span, knownBefore, part, palette, width });
  }

  #localView(text: string): View {
    this.#environment.keep(text);
    const { lang, axis, theme, lanes } = this.view;
    return { ...DEFAULT_VIEW, data: LOCAL_DATA, lang, axis, theme, lanes };
  }

  /** Opens what a view is about. A file of the reader's own is in no link: without it the report says so. */
  async #openFor(view: View): Promise<boolean> {
    const source = this.#sourceOf(view);
    if (source) return this.open(source, view);
    this.#opened += 1;
    this.loading = null;
    const problems: readonly Problem[] = [
      { code: 'read.local', severity: 'error', path: [], params: {} },
    ];
    this.report = { name: '', problems, failed: true };
    return false;
  }

  /** @returns undefined where it was a file of the reader's own that is no longer kept */
  #sourceOf({ data }: View): TextSource | undefined {
    if (data === LOCAL_DATA) {
      const text = this.#environment.kept();
      return text === undefined ? undefined : { kind: 'text', text };
    }
    return { kind: 'url', url: datasetUrl(data, this.#environment.base) ?? data };
  }

  #readAddress(): View {
    const { view, problems } = this.#address.read();
    this.addressProblems = problems;
    return view;
  }

  /** The name of the gesture under way; a pause ends it. */
  #gesture(merge: string): string {
    this.#callOffGesture?.();
    this.#callOffGesture = this.#environment.after(GESTURE_MS, () => {
      this.#gestures += 1;
    });
    return `${merge} ${String(this.#gestures)}`;
  }

  #step(history: History): void {
    const before = this.view;
    this.#history = history;
    this.#address.write(this.view, 'push');
    void this.#changed(before);
  }

  async #changed(before: View): Promise<void> {
    const { view } = this;
    if (view.lang !== before.lang) await this.#speak(view.lang);
    const same =
      view.filter === before.filter && view.span === before.span && view.known === before.known;
    if (!same) await this.#ask(view.known !== before.known);
    else if (view.event !== before.event) await this.#look();
  }

  async #speak(lang: View['lang']): Promise<void> {
    const locale = await loadLocale(lang);
    if (this.view.lang === lang) this.locale = locale;
  }

  async #ask(afresh: boolean): Promise<void> {
    const { catalogue, baseline: kept, view } = this;
    const engine = this.#engine;
    if (!engine || !catalogue) return;
    const turn = ++this.#asked;
    const { baseline, answer } = await askBoth(engine, view, catalogue, afresh ? undefined : kept);
    if (turn !== this.#asked) return;
    this.baseline = baseline;
    this.answer = answer;
    await Promise.all([this.#look(), afresh && this.#review()]);
  }

  async #look(): Promise<void> {
    const engine = this.#engine;
    const { event } = this.view;
    const { knownBefore } = this;
    const [found, thread] =
      engine && event !== null
        ? await Promise.all([engine.event(event, knownBefore), engine.thread(event, knownBefore)])
        : [undefined, NO_THREAD];
    const isStale = this.#engine !== engine || this.knownBefore !== knownBefore;
    if (this.view.event !== event || isStale) return;
    this.details = found;
    this.thread = thread;
  }

  async #review(): Promise<void> {
    const engine = this.#engine;
    const { knownBefore } = this;
    const found = await engine?.disagreements(knownBefore);
    if (found && this.#engine === engine && this.knownBefore === knownBefore) {
      this.disagreements = found;
    }
  }

  #question(view: View, eventLimit: number): Question {
    return questionOf(view, this.catalogue, this.limits, eventLimit);
  }
}

function nameOf(source: TextSource): string {
  if (source.kind === 'file') return source.file.name;
  return source.kind === 'url' ? source.url : (source.name ?? '');
}

/** A file of the reader's own is also looked through for what is doubtful; the project's own have been. */
async function loadFile(text: string, source: TextSource): Promise<Loaded> {
  if (source.kind === 'url' && /\/data\/[^/]+\.json$/.test(source.url)) return loadDataset(text);
  const { checkText } = await import('../load/check-file.ts');
  return checkText(text);
}
