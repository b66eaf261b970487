import type { Answer, Facets } from '../../core/engine/contract/answer.ts';
import type { Disagreement, Thread } from '../../core/engine/contract/engine.ts';
import type { Filter } from '../../core/engine/contract/question.ts';
import type { KnownEvent } from '../../core/model/known.ts';
import type { Span } from '../../core/time/span.ts';
import { ask, askBaseline, questionOf } from '../../core/line/ask.ts';
import { limitsOf } from '../../core/line/limits.ts';
import { buildOpenView } from '../../core/line/open-view.ts';
import { checkView } from '../../core/line/read-view.ts';
import type { OpenView } from '../../core/line/open-view.ts';
import { buildCatalogue, knownBeforeOf } from '../../core/labels/catalogue.ts';
import type { Catalogue } from '../../core/labels/catalogue.ts';
import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { View } from '../../core/view/view.ts';
import type { Clock } from '../session/environment.ts';
import { SpanMotion } from './span-motion.ts';

/** Of no event. */
export const NO_THREAD: Thread = { links: [], story: [] };

/** What an answer depends on, beside the span. */
const ASKED_OF = ['aside', 'filter', 'known', 'lanes', 'open'] as const;

/**
 * One open dataset, and the answers to what was last asked of it. While an answer is under way only the newest
 * question waits; those between are dropped. While a gesture moves the span, the timeline has a new answer once a
 * frame at most, and everything else when the gesture rests.
 */
export class DatasetAnswers {
  readonly dataset: OpenDataset;
  readonly catalogue: Catalogue;
  readonly #clock: Clock;
  readonly #motion: SpanMotion;
  /** The last view that was asked about. */
  #asked: View | undefined;
  /** The same as long as nobody has begun to answer it. */
  #wanted: View | undefined;
  /** What the timeline alone was answered. */
  #unshared: View | undefined;
  #asking: Promise<void> | undefined;
  #looking = 0;
  /** Whose details there are, or are under way. */
  #lookedAt: { readonly event: string | null; readonly knownBefore: number | null } | undefined;
  /** The known-on instant of the baseline and of the disagreements; undefined before there are any. */
  #baselineOf: number | null | undefined;
  #disagreementsOf: number | null | undefined;

  /** To the last view that was answered. */
  timelineAnswer = $state.raw<Answer>();
  /** The same, or while a gesture goes on the one from before it. */
  answer = $state.raw<Answer>();
  /** Of the last view that was answered. */
  filter = $state.raw<Filter>();
  /** To the same known-on day with no filter and no span. */
  baseline = $state.raw<Answer>();
  /** Of the events that are surely in the span, where some are only possibly; else undefined. */
  surely = $state.raw<Facets>();
  details = $state.raw<KnownEvent>();
  /** Of the event in `details`. */
  thread = $state.raw<Thread>(NO_THREAD);
  disagreements = $state.raw<readonly Disagreement[]>([]);
  /** Why the newest question has no answer (then the answers are to an older one), or not all of it; else undefined. */
  failure = $state.raw<Error>();

  constructor(dataset: OpenDataset, clock: Clock) {
    this.dataset = dataset;
    this.#clock = clock;
    this.#motion = new SpanMotion(clock, () => {
      this.#share();
    });
    this.catalogue = buildCatalogue(dataset.header);
  }

  /** The whole period with a little air at both ends. */
  get limits(): Span {
    return limitsOf(this.baseline, this.catalogue);
  }

  knownBefore(view: View): number | null {
    return knownBeforeOf(view.known, this.catalogue);
  }

  /** Settles when the newest view is answered, or {@link failure} says why it is not. Never throws. */
  ask(view: View): Promise<void> {
    const isMoved = view.span !== this.#asked?.span && this.#isAskedAlike(view);
    if (isMoved) this.#motion.step();
    else this.#motion.end();
    this.#asked = view;
    this.#wanted = view;
    this.#asking ??= this.#answerNewest().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Fetches what there is to say of the view's event. Fails as {@link ask} does. */
  look(view: View): Promise<void> {
    return this.#unlessFailed(this.#lookUp(view));
  }

  /** The events of an event's story as far as it was known by the view's day, in time order. */
  async storyOf(event: string, view: View): Promise<readonly string[]> {
    return (await this.dataset.engine.thread(event, this.knownBefore(view))).story;
  }

  /** How many events another view has in its span. */
  async count(view: View): Promise<number> {
    const question = questionOf(view, this.catalogue, this.limits, 0);
    return (await this.dataset.engine.ask(question)).inSpan;
  }

  /** The view without the ids that are not there, and a notice for each of them. */
  check(view: View): ReturnType<typeof checkView> {
    return checkView(this.dataset, this.catalogue, view);
  }

  /** A view whose ids are checked, with what it takes to draw and write it; undefined before its day is answered for. */
  openView(view: View): OpenView | undefined {
    const { dataset, catalogue, baseline } = this;
    if (!baseline || this.knownBefore(view) !== this.#baselineOf) return undefined;
    return buildOpenView(dataset, catalogue, baseline, view);
  }

  #isAskedAlike(view: View): boolean {
    return ASKED_OF.every((part) => view[part] === this.#asked?.[part]);
  }

  async #answerNewest(): Promise<void> {
    while (this.#wanted !== undefined) {
      // What has moved is seen before it is answered.
      if (this.#motion.isGoingOn) await this.#clock.painted();
      const view = this.#wanted;
      this.#wanted = undefined;
      await this.#unlessFailed(this.#answer(view));
    }
  }

  async #answer(view: View): Promise<void> {
    const knownBefore = this.knownBefore(view);
    const kept = knownBefore === this.#baselineOf ? this.baseline : undefined;
    const { dataset, catalogue } = this;
    const baseline = kept ?? (await askBaseline(dataset.engine, view, catalogue));
    const answer = await ask(
      buildOpenView(dataset, catalogue, baseline, view),
      this.timelineAnswer,
    );
    if (this.#isDropped(view)) return;
    this.#baselineOf = knownBefore;
    this.baseline = baseline;
    this.timelineAnswer = answer;
    this.filter = view.filter;
    this.failure = undefined;
    this.#unshared = view;
    if (!this.#motion.isGoingOn) this.#share();
    if (kept === undefined) void this.#unlessFailed(this.#review(view));
    if (view.event !== this.#lookedAt?.event || knownBefore !== this.#lookedAt.knownBefore)
      await this.look(view);
  }

  /** Gives the answer of the timeline to everything else. */
  #share(): void {
    const view = this.#unshared;
    const answer = this.timelineAnswer;
    this.#unshared = undefined;
    if (!view || !answer) return;
    this.answer = answer;
    this.surely = undefined;
    void this.#unlessFailed(this.#countSure(view, answer));
  }

  async #unlessFailed(task: Promise<void>): Promise<void> {
    try {
      await task;
    } catch (error) {
      this.#lookedAt = undefined;
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  async #lookUp(view: View): Promise<void> {
    const turn = (this.#looking += 1);
    const { engine } = this.dataset;
    const { event } = view;
    const knownBefore = this.knownBefore(view);
    this.#lookedAt = { event, knownBefore };
    const [details, thread] =
      event === null
        ? [undefined, NO_THREAD]
        : await Promise.all([engine.event(event, knownBefore), engine.thread(event, knownBefore)]);
    if (turn !== this.#looking) return;
    this.details = details;
    this.thread = thread;
  }

  /** Counts what is surely in the span, unless another question waits. */
  async #countSure(view: View, answer: Answer): Promise<void> {
    if (answer.certain === answer.inSpan || this.#wanted !== undefined) return;
    const sure: View = { ...view, filter: { ...view.filter, certain: true } };
    const { facets } = await this.dataset.engine.ask({
      ...questionOf(sure, this.catalogue, this.limits, 0),
      dyads: { limit: 0, among: null },
    });
    if (this.answer === answer) this.surely = facets;
  }

  /** An answer to an older span is still worth a look while the newer one is computed; to another filter it is not. */
  #isDropped(view: View): boolean {
    const wanted = this.#wanted;
    return wanted !== undefined && (wanted.filter !== view.filter || wanted.known !== view.known);
  }

  async #review(view: View): Promise<void> {
    const knownBefore = this.knownBefore(view);
    this.#disagreementsOf = knownBefore;
    const found = await this.dataset.engine.disagreements(knownBefore);
    if (this.#disagreementsOf === knownBefore) this.disagreements = found;
  }
}
