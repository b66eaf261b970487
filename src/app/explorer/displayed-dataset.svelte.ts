import type { OpenDataset } from '../../core/line/open-dataset.ts';
import type { Session } from '../../core/line/session.ts';
import type { Problem } from '../../core/model/problem.ts';
import { settingsOf } from '../../core/view/view.ts';
import type { View } from '../../core/view/view.ts';
import type { Environment } from '../session/environment.ts';
import { DatasetAnswers } from './dataset-answers.svelte.ts';
import type { History } from './history.ts';
import type { ViewHistory } from './view-history.svelte.ts';

/** What a part of a file took the place of while the rest of it is read. */
interface PreviousDataset {
  readonly answers: DatasetAnswers | undefined;
  readonly history: History;
  /** The view the part was first shown with; another one since is the reader's own. */
  readonly shown: View;
}

/** The dataset on display, and what comes back if the rest of its file fails. */
export class DisplayedDataset {
  readonly #environment: Environment;
  readonly #session: Session;
  readonly #trail: ViewHistory;
  answers = $state.raw<DatasetAnswers>();
  /** There while a part is on display. */
  #displaced = $state.raw<PreviousDataset>();
  /** Only the first rows of a file are shown as yet. */
  readonly isPartial = $derived(this.#displaced !== undefined);

  constructor(environment: Environment, session: Session, trail: ViewHistory) {
    this.#environment = environment;
    this.#session = session;
    this.#trail = trail;
  }

  /**
   * Shows a dataset as soon as it has answered.
   * @param whole the file has been read to its end
   * @param isWanted whether it has not been given up meanwhile
   * @returns what the view names and the dataset does not have, or why it does not answer; undefined where it was
   * given up meanwhile
   */
  async show(
    dataset: OpenDataset,
    asked: View,
    whole: boolean,
    isWanted: () => boolean,
  ): Promise<readonly Problem[] | Error | undefined> {
    const answers = new DatasetAnswers(dataset, this.#environment);
    const before = this.#displaced;
    const present = this.#trail.view;
    const stays = before !== undefined && (!whole || present !== before.shown);
    const { view, problems } = await answers.check(stays ? present : asked);
    if (isWanted()) await answers.ask(view);
    if (!isWanted() || !answers.answer) {
      this.#close(answers);
      return answers.failure;
    }
    if (whole || before) this.#close(this.answers);
    if (whole) this.#close(before?.answers);
    const displaced = { answers: this.answers, history: this.#trail.history, shown: view };
    this.#displaced = whole ? undefined : (before ?? displaced);
    this.answers = answers;
    if (!stays) this.#trail.begin(view);
    return problems;
  }

  /**
   * Shows a newer reading of what is on display in the view that there is by then; steps may still be undone.
   * @param idOf what an event is called by now; null where it is gone
   * @returns whether it has answered, and what it is newer than is still there
   */
  async renew(dataset: OpenDataset, idOf: (event: string) => string | null): Promise<boolean> {
    const before = this.answers;
    const answers = new DatasetAnswers(dataset, this.#environment);
    let present: View;
    let view: View;
    do {
      present = this.#trail.view;
      const event = present.event === null ? null : idOf(present.event);
      ({ view } = await answers.check({ ...present, event }));
      await answers.ask(view);
    } while (present !== this.#trail.view);
    if (!answers.answer || before !== this.answers || this.#displaced) {
      this.#close(answers);
      return false;
    }
    this.answers = answers;
    this.#close(before);
    this.#trail.replace(view);
    return true;
  }

  /** Takes a part away and brings back what it took the place of, in today's language and colours. */
  goBack(): void {
    if (!this.#displaced) return;
    const { answers, history } = this.#displaced;
    this.#close(this.answers);
    this.#displaced = undefined;
    this.answers = answers;
    const present = { ...history.present, ...settingsOf(this.#trail.view) };
    this.#trail.restore({ ...history, present });
  }

  #close(answers: DatasetAnswers | undefined): void {
    if (answers) this.#session.close(answers.dataset);
  }
}
