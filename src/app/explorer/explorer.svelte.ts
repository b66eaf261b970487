import { changeFilter, type Filter } from '../../core/engine/contract/question.ts';
import { isSameLocale, succeedLocale, type Locale } from '../../core/i18n/locale.ts';
import type { LocaleOptions } from '../../core/i18n/locale.ts';
import { panSpan, zoomSpan } from '../../core/charts/drawing/viewport.ts';
import { WorkerLost, type TextSource } from '../../core/load/read/read.ts';
import type { ImportChoices } from '../../core/load/load-table.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { Span } from '../../core/time/span.ts';
import { limitsOf, skylineSpan, spanToShow, visibleSpan } from '../../core/line/limits.ts';
import { chipsOf, withoutFilters } from '../../core/labels/chips.ts';
import type { Environment, Memory } from '../session/environment.ts';
import { NO_THREAD, type DatasetAnswers } from './dataset-answers.svelte.ts';
import { DisplayedDataset } from './displayed-dataset.svelte.ts';
import type { OpenQuestion } from '../session/mapping-memory.ts';
import { asksTheSame, formFor, type Hover } from './explorer-parts.ts';
import { keepSource, languageMissing, nameOf, recallColumns } from '../session/opening.ts';
import { refusal, reportOf, sourceOf, viewCarried } from '../session/opening.ts';
import type { FileReport, Loading, OpenedFrom } from '../session/opening.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { Session } from '../../core/line/session.ts';
import { buildLabeller } from '../../core/labels/labeller.ts';
import type { Gesture } from './gesture.ts';
import { ViewHistory } from './view-history.svelte.ts';
import { LOCAL_DATA, viewOnto, type View } from '../../core/view/view.ts';

/** The state of the page: the View, what it is about, and the answer to it. The page changes only the View. */
export class Explorer {
  readonly #environment: Environment;
  readonly #trail: ViewHistory;
  readonly #displayed: DisplayedDataset;
  #opening: AbortController | undefined;
  /** How many times the reader or the address led elsewhere: what comes late for an earlier time is dropped. */
  #moves = 0;

  /** What the dataset that is shown was opened from. */
  opened = $state.raw<OpenedFrom>();
  /** Who opens, answers and places. */
  readonly session: Session;
  /** Keeps small texts on this device. */
  readonly memory: Memory;
  /** Whether the page is about a dataset of its own, and not there to show what comes with the project. */
  readonly hasOwn: boolean;
  locale = $state.raw<Locale>();
  hover = $state.raw<Hover | null>(null);
  /** How wide the explorer stands on the page, px; 0 before it does. */
  width = $state(0);
  /** How much larger than usual the reader sets letters: 1 to 2. */
  letters = $state(1);
  /** What is being opened. */
  loading = $state.raw<Loading | null>(null);
  report = $state.raw<FileReport | null>(null);
  /** A table that waits until the reader has said what its columns mean; what was there before stays until then. */
  question = $state.raw<OpenQuestion | null>(null);
  /** What was opened last, where it is a table, opened or not. */
  table = $state.raw<Pick<OpenQuestion, 'name' | 'source' | 'asked' | 'choices'> | null>(null);
  /**
   * The options of the reader's last figure, or of the file that was opened: a query of `encodeFigureOptions`, '' for
   * as usual; undefined where there was none yet.
   */
  figureOptions: string | undefined;
  addressProblems = $state.raw<readonly Problem[]>([]);
  /** The reader changes the dataset, in Details. */
  isEditing = $state(false);

  /** Who answers for what is shown; for taking events out. */
  readonly dataset = $derived(this.#answers?.dataset);
  readonly catalogue = $derived(this.#answers?.catalogue);
  /** To the present view, or to the one just before it while the newer answer is under way. */
  readonly timelineAnswer = $derived(this.#answers?.timelineAnswer);
  /** The same, or while a gesture moves the span the one from before it. */
  readonly answer = $derived(this.#answers?.answer);
  /** What that answer is filtered by. */
  readonly answeredFilter = $derived(this.#answers?.filter ?? this.view.filter);
  /** To the same known-on day with no filter and no span: it fixes the order of lanes and the places of nodes. */
  readonly baseline = $derived(this.#answers?.baseline);
  /** Per facet, the events surely in the span, where some are only possibly there. */
  readonly surely = $derived(this.#answers?.surely);
  readonly details = $derived(this.#answers?.details);
  /** Of the event in `details`. */
  readonly thread = $derived(this.#answers?.thread ?? NO_THREAD);
  /** At the present known-on day. */
  readonly disagreements = $derived(this.#answers?.disagreements ?? []);
  /** Why the present view is not answered; what is shown is then older. */
  readonly failure = $derived(this.#answers?.failure);
  readonly labeller = $derived(
    this.catalogue && this.locale ? buildLabeller(this.catalogue, this.locale) : undefined,
  );
  readonly chips = $derived(this.labeller ? chipsOf(this.view, this.labeller) : []);
  readonly knownBefore = $derived(this.#answers?.knownBefore(this.view) ?? null);
  /** The whole period with a little air at both ends. */
  readonly limits: Span = $derived(this.#answers?.limits ?? limitsOf(undefined, undefined));
  /** The present view of the dataset, for drawing and writing it; undefined before its known-on day is answered for. */
  readonly openView = $derived(this.#answers?.openView(this.view));
  /** The visible span. */
  readonly span: Span = $derived(visibleSpan(this.view, this.catalogue, this.limits));
  /** What the first chart is drawn as: what was asked for, else by the room that there is. */
  readonly form = $derived(this.view.form ?? formFor(this.width / this.letters));
  /** Whether the dataset is a file of the reader's own, which no link carries. */
  readonly isLocal = $derived(this.view.data === LOCAL_DATA);
  /** What the skyline covers, the visible span in it. */
  readonly skyline: Span = $derived(skylineSpan(this.span, this.catalogue, this.limits));

  constructor(environment: Environment, session: Session) {
    this.#environment = environment;
    this.session = session;
    this.memory = environment;
    this.hasOwn = environment.source !== undefined;
    this.#trail = new ViewHistory(environment);
    this.#displayed = new DisplayedDataset(environment, session, this.#trail);
  }

  get #answers(): DatasetAnswers | undefined {
    return this.#displayed.answers;
  }

  /** Only the first rows of a file are shown as yet. */
  get isPartial(): boolean {
    return this.#displayed.isPartial;
  }

  get view(): View {
    return this.#trail.view;
  }

  get canUndo(): boolean {
    return this.#trail.canUndo;
  }

  get canRedo(): boolean {
    return this.#trail.canRedo;
  }

  /** Reads the address and opens what it names. */
  async start(): Promise<void> {
    const { view, problems } = this.#trail.read();
    this.addressProblems = problems;
    this.#trail.begin(view);
    // Words and data come on different threads: neither waits for the other.
    await Promise.all([this.#speak(view), this.#openFor(view)]);
  }

  /**
   * Goes where the address leads: the browser's own back and forward, one edited by hand, or what the page around it says.
   * @param settles what the reader did just now is written first, else it is forgotten
   */
  async followAddress(settles = false): Promise<void> {
    if (settles) this.#trail.settle();
    const move = (this.#moves += 1);
    const { view, problems } = this.#trail.read();
    this.addressProblems = problems;
    const before = this.view;
    if (view.data !== before.data || !this.#answers) {
      await this.#openFor(view);
      await this.#speak(this.view);
      return;
    }
    const answers = this.#answers;
    const checked = await answers.check(view);
    if (move !== this.#moves || answers !== this.#answers) return;
    this.addressProblems = [...problems, ...checked.problems];
    this.#trail.follow(checked.view);
    await this.#changed(before);
  }

  /** Changes the view. Changes of one gesture count as one step for undo and for the address. */
  navigate(change: Partial<View>, gesture?: Gesture): void {
    this.#step(() => this.#trail.go({ ...this.view, ...change }, gesture));
  }

  filter(change: Partial<Filter>, gesture?: Gesture): void {
    this.navigate({ filter: changeFilter(this.view.filter, change) }, gesture);
  }

  clearAll(): void {
    this.navigate(withoutFilters(this.view));
  }

  undo(): void {
    this.#step(() => this.#trail.undo());
  }

  redo(): void {
    this.#step(() => this.#trail.redo());
  }

  /** @param around ms UTC; the middle of the span without it */
  zoom(factor: number, around?: number, gesture?: Gesture): void {
    const centre = around ?? (this.span.start + this.span.end) / 2;
    this.show(zoomSpan(this.span, factor, centre, this.limits), gesture);
  }

  pan(byMs: number, gesture?: Gesture): void {
    this.show(panSpan(this.span, byMs, this.limits), gesture);
  }

  /** Shows a span; the whole period counts as no span at all unless the dataset opens on less. */
  show(span: Span, gesture?: Gesture): void {
    this.navigate({ span: spanToShow(span, this.limits, this.catalogue) }, gesture);
  }

  /** Asks once more what was not answered; a dataset whose thread has ended is opened again for that. */
  readonly askAgain = async (): Promise<void> => {
    if (this.failure instanceof WorkerLost && this.opened) {
      await this.open(this.opened.source, this.view, this.opened.choices);
    } else await this.#answers?.ask(this.view);
  };

  fit(): void {
    this.navigate({ span: this.catalogue?.opensOn ? this.limits : null });
  }

  select(event: string | null): void {
    this.navigate({ event });
  }

  /** Whether a link leads back to what is shown. */
  get hasLink(): boolean {
    return !this.isLocal && this.#environment.hasAddress !== false;
  }

  /**
   * The link to the present view, complete in itself unless {@link isLocal}.
   * @param embed for another page to show it within
   */
  link(embed = false): string {
    return this.#trail.link(embed);
  }

  /**
   * Opens a dataset. Where it fails, what was there stays, and the report says why. A large table is shown
   * as soon as its first rows are in.
   * @param asked the view to open it with; without it, it is a file of the reader's own
   * @param choices what the reader has said about the file
   */
  async open(source: TextSource, asked?: View, choices?: ImportChoices): Promise<boolean> {
    this.#moves += 1;
    this.#opening?.abort();
    // A part of another file is not what this one takes the place of.
    this.#displayed.goBack();
    const opening = new AbortController();
    this.#opening = opening;
    const { signal } = opening;
    const isWanted = (): boolean => this.#opening === opening;
    const view = asked ?? viewOnto(LOCAL_DATA, this.view);
    const name = nameOf(source);
    this.loading = { name, progress: undefined };
    this.question = null;
    // One after the other, so that only the first takes the place of what was there before.
    let parts: Promise<unknown> = Promise.resolve();
    const opened = await this.session.open(source, {
      signal,
      onProgress: (progress) => {
        if (isWanted()) this.loading = { name, progress };
      },
      onPartial: (rows) => void (parts = parts.then(() => this.#show(rows, view, false, isWanted))),
      ...(choices && { choices }),
    });
    await parts;
    const { dataset, question } = opened;
    const shown = asked ? view : viewCarried(opened.view, view);
    const notices = dataset && (await this.#show(dataset, shown, true, isWanted));
    if (signal.aborted) return false;
    this.#opening = undefined;
    this.loading = null;
    if (question) return this.#ask({ ...question, name, source, asked, choices });
    this.table = opened.isTable ? { name, source, asked: asked && view, choices } : null;
    const again = (merge: boolean) => void this.open(source, this.view, { ...choices, merge });
    // What is doubtful in the page's own dataset is for its author to know.
    const isOwn = view.data === this.#environment.source?.();
    this.report = reportOf(name, opened, notices, again, isOwn);
    if (!notices || notices instanceof Error) {
      this.#displayed.goBack();
      return false;
    }
    this.opened = { source, choices };
    this.addressProblems = asked ? [...this.addressProblems, ...notices] : [];
    this.figureOptions = opened.figure;
    if (!asked) {
      this.#trail.write('push');
      if (this.locale && !isSameLocale(this.locale, this.view)) await this.#speak(this.view);
    }
    const isShown = (): boolean => this.#answers?.dataset === dataset;
    if (this.isLocal) await keepSource(source, choices, this.#environment, isShown);
    if (!isOwn) void this.#review(dataset, this.report, name);
    return true;
  }

  /** Opens once more what was opened, or waits to be, with what is known of it by now. */
  async reopen(
    { source, asked }: Pick<OpenQuestion, 'source' | 'asked'>,
    choices: ImportChoices,
  ): Promise<boolean> {
    const opened = await this.open(source, asked, choices);
    if (opened && asked) this.#trail.write('push');
    return opened;
  }

  /** Shows a newer reading of the dataset in the same view. See {@link DisplayedDataset.renew}. */
  readonly renew: DisplayedDataset['renew'] = (...given) => this.#displayed.renew(...given);

  /** Gives up what is being opened; what was there before comes back. */
  cancelOpening(): void {
    this.#opening?.abort();
    this.#opening = undefined;
    this.loading = null;
    this.#displayed.goBack();
    if (!this.#answers) this.report = refusal('read.cancelled');
  }

  /** Leaves the page: nothing is opened or answered any more. */
  end(): void {
    this.cancelOpening();
    this.session.end();
  }

  /** Opens what the address may call `data`: an id under `data/`, or a URL. Language and theme stay. */
  async visit(data: string): Promise<boolean> {
    const asked = viewOnto(data, this.view);
    this.addressProblems = [];
    const opened = await this.#openFor(asked);
    if (opened) this.#trail.write('push');
    return opened;
  }

  /** The events without each chip, so that the page can say which one to remove. */
  async countWithout(view: View): Promise<number> {
    return (await this.#answers?.count(view)) ?? 0;
  }

  /** The events of an event's story, in time order, itself among them. */
  async storyOf(event: string): Promise<readonly string[]> {
    return (await this.#answers?.storyOf(event, this.view)) ?? [];
  }

  /** Opens a table as the reader said the last time about such columns; else the reader is asked. */
  async #ask(question: OpenQuestion): Promise<boolean> {
    const move = this.#moves;
    const { source, asked, choices } = question;
    const isAsked = choices?.mapping !== undefined || choices?.ask === true;
    const mapping = isAsked ? undefined : await recallColumns(this.#environment, question);
    if (move !== this.#moves) return false;
    if (mapping) return this.open(source, asked, { ...choices, mapping });
    this.question = question;
    return false;
  }

  /** What was pointed at is gone with the dataset it was in. */
  readonly #show: DisplayedDataset['show'] = async (...given) => {
    const before = this.#answers;
    const found = await this.#displayed.show(...given);
    if (this.#answers !== before) this.hover = null;
    return found;
  };

  /** Adds what is doubtful in a file to what was said when it was opened. */
  async #review(dataset: OpenDataset, said: FileReport | null, name: string): Promise<void> {
    const doubts = await this.session.review(dataset);
    if (doubts.length === 0 || this.#answers?.dataset !== dataset || this.report !== said) return;
    this.report = {
      ...said,
      name,
      problems: [...(said?.problems ?? []), ...doubts],
      failed: false,
    };
  }

  /** Opens what a view is about. A file of the reader's own is in no link: without it the report says so. */
  async #openFor(view: View): Promise<boolean> {
    const move = (this.#moves += 1);
    const found = await sourceOf(view.data, this.#environment);
    if (move !== this.#moves) return false;
    if (found) return this.open(found.source, view, found.choices);
    this.#opening?.abort();
    this.loading = null;
    this.report = refusal('read.local');
    return false;
  }

  /** A step of the reader's. Before there is an answer, there is nothing to lead away from. */
  #step(take: () => void): void {
    const before = this.view;
    take();
    if (this.#answers) this.#moves += 1;
    void this.#changed(before);
  }

  async #changed(before: View): Promise<void> {
    const { view } = this;
    if (!isSameLocale(view, before)) await this.#speak(view);
    if (!asksTheSame(view, before)) {
      await this.#answers?.ask(view);
      if (this.failure instanceof WorkerLost) await this.askAgain();
    } else if (view.event !== before.event) await this.#answers?.look(view);
  }

  async #speak(options: LocaleOptions): Promise<void> {
    try {
      const locale = await succeedLocale(options, () => this.locale);
      if (isSameLocale(this.view, options)) this.locale = locale;
    } catch (error) {
      if (!this.locale) throw error;
      const { lang, digits, calendar } = this.locale;
      this.addressProblems = [...this.addressProblems, languageMissing(options.lang)];
      this.navigate({ lang, digits, calendar });
    }
  }
}
