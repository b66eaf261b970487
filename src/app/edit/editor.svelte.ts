import {
  editDocument,
  openDocument,
  redoStep,
  replaySteps,
  undoStep,
  type EditedDocument,
  type EditStep,
  type StepSubject,
} from '../../core/edit/edited-document.ts';
import { addEdits, entryOf, newId, wordsIn } from '../../core/edit/entries.ts';
import { languagesOf } from '../../core/edit/edited-document.ts';
import type { JsonEdit } from '../../core/edit/json-edit.ts';
import { eventFrom, placePath, readTyped, type FieldPlace } from '../../core/edit/typed-field.ts';
import { parseEdtf } from '../../core/time/edtf.ts';
import type { Problem } from '../../core/model/problem.ts';
import { draftKey, noteDraft } from '../session/draft-name.ts';
import type { OpenedFrom } from '../session/opening.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { forgetDraft, isKnownForm, keepDraft, readDraft, type Draft } from './draft-store.ts';
import { originalText } from './original-text.ts';
import { fieldKey, shiftTyped, typedUnder } from './field-key.ts';
import type { SaveTarget } from './save-target.ts';
import { holdName, type TabLock } from './tab-lock.ts';

/** What an event is called while it is not in the document yet. */
export const NEW_EVENT = ' new';

/** What the editor stands on. */
interface Ground {
  readonly key: string;
  readonly name: string;
  readonly original: string;
  readonly isConverted: boolean;
  readonly document: EditedDocument;
  readonly typed: Readonly<Record<string, string>>;
}

/** A dataset that is being edited: its document, what was typed and is wrong, its draft, and the picture that follows. */
export class Editor {
  readonly #explorer: Explorer;
  readonly #now: () => number;
  readonly key: string;
  /** Of the file, with its ending. */
  readonly name: string;
  readonly original: string;
  readonly isConverted: boolean;
  #lock: TabLock | undefined;
  #isTextKept = false;
  #keeping: Promise<void> = Promise.resolve();
  #isDrawing = false;
  /** An event that was just added. */
  #fresh: string | undefined;
  /** The text that is on display. */
  #drawn: string;
  /** What the dataset on display was opened from, as long as it is this one. */
  opened = $state.raw<OpenedFrom>();
  document = $state.raw(openDocument('{}'));
  /** What was typed and is not taken over, by {@link fieldKey}. */
  typed = $state.raw<Readonly<Record<string, string>>>({});
  /** When the draft was kept last, ms UTC. */
  kept = $state<number>();
  /** The device keeps no draft. */
  isBarred = $state(false);
  /** Another tab has taken over. */
  isTaken = $state(false);
  /** Why the picture does not show the document. */
  problems = $state.raw<readonly Problem[]>([]);
  /** A new event is being written that is not in the document yet. */
  isAdding = $state(false);
  /** The file that was saved to. */
  target = $state.raw<SaveTarget>();

  private constructor(explorer: Explorer, ground: Ground, now: () => number) {
    this.#explorer = explorer;
    this.#now = now;
    this.key = ground.key;
    this.name = ground.name;
    this.original = ground.original;
    this.isConverted = ground.isConverted;
    this.document = ground.document;
    this.typed = ground.typed;
    this.isAdding = Object.keys(ground.typed).some((key) => key.startsWith(prefixOf(NEW_EVENT)));
    this.opened = explorer.opened;
    this.#drawn = ground.original;
  }

  /**
   * Begins to edit what is on display, with the draft of it that there may be.
   * @param takesOver takes the editing over from another tab
   * @param replaces puts a draft in the place of what is on display though it began with another text
   * @returns why it cannot be edited: in another tab already, too large, or there is a draft of another text, which the
   * reader may not want in its place
   */
  static async begin(
    explorer: Explorer,
    takesOver = false,
    replaces = false,
    now: () => number = Date.now,
  ): Promise<Editor | 'elsewhere' | 'large' | 'other'> {
    const id = explorer.dataset?.header.id ?? '';
    let key = draftKey(explorer.view.data, id);
    let isLost = false;
    let onlost = (): void => {
      isLost = true;
    };
    const lock = await holdName(key, takesOver, () => {
      onlost();
    });
    if (!lock) return 'elsewhere';
    const given = await originalText(explorer);
    if (!given) {
      lock.release();
      return 'large';
    }
    const found = await readDraft(key).catch(() => undefined);
    const left = found && resumed(found, given.name);
    if (left && !replaces && ![left.original, left.document.text].includes(given.text)) {
      lock.release();
      return 'other';
    }
    // What another version of the page has kept stays as it is.
    if (found && !left) key += ' ·';
    const ground = left ?? {
      document: openDocument(given.text),
      original: given.text,
      name: given.name,
      typed: {},
    };
    const editor = new Editor(
      explorer,
      { ...ground, key, isConverted: given.isConverted && !left },
      now,
    );
    editor.#lock = lock;
    editor.isTaken = isLost;
    onlost = () => (editor.isTaken = true);
    if (ground.original !== given.text || ground.document.past.length > 0) editor.#drawn = '';
    editor.#isTextKept = left !== undefined;
    if (left) editor.kept = found.draft.changed;
    await editor.draw();
    return editor;
  }

  get count(): number {
    return this.document.past.length;
  }

  /** What was typed into a field and is not taken over. */
  typedAt(place: FieldPlace): string | undefined {
    return this.typed[fieldKey(place)];
  }

  /**
   * Takes over what was typed into a field, where it is right.
   * @param isDone the field was left: a new event may take its id from its title
   * @returns what is wrong with it
   */
  type(place: FieldPlace, words: string, isDone: boolean): Problem | undefined {
    const key = fieldKey(place);
    if (place.id === NEW_EVENT) return this.#typeNew(place, words, isDone);
    const { edits, problem } = readTyped(this.document.value, place, words);
    const rest = without(this.typed, key);
    this.typed = edits ? rest : { ...rest, [key]: words };
    const [field] = place.path;
    if (edits) this.edit(edits, subjectOf(place, String(field)), key);
    else this.#changed();
    return problem;
  }

  /** Makes edits as one step; those of one gesture that follow each other count as one. */
  edit(edits: readonly JsonEdit[], subject: StepSubject, gesture?: string): void {
    if (this.isTaken) return;
    const document = editDocument(this.document, edits, subject, gesture);
    if (document !== this.document) this.document = document;
    this.#changed();
  }

  /** Ends the present gesture: what is typed next is a step of its own. */
  settle(): void {
    const last = this.document.past.at(-1);
    if (last?.gesture === undefined) return;
    const ended: Omit<EditStep, 'gesture'> & { gesture?: string } = { ...last };
    delete ended.gesture;
    this.document = { ...this.document, past: [...this.document.past.slice(0, -1), ended] };
  }

  /** @returns what was undone */
  undo(): StepSubject | undefined {
    const step = this.document.past.at(-1);
    this.document = undoStep(this.document);
    this.#changed();
    return step;
  }

  /** @returns what was done again */
  redo(): StepSubject | undefined {
    const step = this.document.future.at(-1);
    this.document = redoStep(this.document);
    this.#changed();
    return step;
  }

  /** Forgets the event that is not in the document yet. */
  giveUpNew(): void {
    this.isAdding = false;
    this.typed = withoutNew(this.typed);
    this.#changed();
  }

  /** Takes a row out of a list of an entry; what was typed in later rows goes along with them. */
  removeRow(place: FieldPlace, at: number): void {
    const path = [...placePath(this.document.value, place), at];
    this.typed = shiftTyped(this.typed, fieldKey(place), at);
    const [field] = place.path;
    this.edit([{ op: 'remove', path }], subjectOf(place, String(field)));
  }

  /** Forgets every change and the draft. */
  async discard(): Promise<void> {
    this.document = openDocument(this.original);
    this.typed = {};
    this.isAdding = false;
    await this.#keeping;
    await forgetDraft(this.key).catch(() => undefined);
    noteDraft(this.#explorer.memory, this.key, 0);
    this.#isTextKept = false;
    this.kept = undefined;
    await this.draw();
  }

  /** Ends editing; the draft stays. */
  async end(): Promise<void> {
    await this.#keeping;
    this.#lock?.release();
  }

  /** Has the picture show the document; changes that come meanwhile are shown after that. */
  async draw(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      while (this.#drawn !== this.document.text && this.#isShown) await this.#drawOnce();
    } finally {
      this.#isDrawing = false;
    }
  }

  /** Whether it is still this dataset that is on display. */
  get #isShown(): boolean {
    return this.#explorer.opened === this.opened;
  }

  async #drawOnce(): Promise<void> {
    const { text } = this.document;
    const source = { kind: 'text', text, name: this.name } as const;
    const { session } = this.#explorer;
    const { dataset, problems } = await session.open(source);
    this.#drawn = text;
    this.problems = dataset ? [] : problems;
    if (!dataset) return;
    if (!this.#isShown || !(await this.#explorer.renew(dataset, (event) => event))) {
      if (this.#explorer.dataset !== dataset) session.close(dataset);
      return;
    }
    this.opened = { source, choices: undefined };
    this.#explorer.opened = this.opened;
    this.#reveal();
  }

  /** What was just added is shown, wherever in time it is. */
  #reveal(): void {
    const event = entryOf(this.document.value, 'events', this.#fresh ?? '');
    this.#fresh = undefined;
    const bounds = parseEdtf(typeof event?.['date'] === 'string' ? event['date'] : '')?.bounds;
    const { start, end } = this.#explorer.span;
    if (bounds && (bounds.start >= end || bounds.end <= start)) this.#explorer.fit();
  }

  #typeNew(place: FieldPlace, words: string, isDone: boolean): Problem | undefined {
    const key = fieldKey(place);
    const rest = without(this.typed, key);
    this.typed = words === '' ? rest : { ...rest, [key]: words };
    const { value } = this.document;
    const written = typedUnder(this.typed, prefixOf(NEW_EVENT));
    const event = isDone
      ? eventFrom(value, newId(value, 'events', '', 'new-event'), written)
      : undefined;
    if (!event) {
      this.#changed();
      return undefined;
    }
    const languages = languagesOf(value);
    const title = languages.map((one) => wordsIn(event['title'], one, languages)).find(Boolean);
    const id = newId(value, 'events', title ?? '', 'event');
    this.typed = withoutNew(this.typed);
    this.isAdding = false;
    this.#fresh = id;
    this.edit(addEdits(value, 'events', { ...event, id }), { what: 'added', list: 'events', id });
    this.#explorer.select(id);
    return undefined;
  }

  #changed(): void {
    if (this.isTaken) return;
    void this.draw();
    this.#keeping = this.#keeping.then(() => this.#keep());
  }

  /** Keeps the draft; where that fails it is said, and tried again after the next change. */
  async #keep(): Promise<void> {
    if (this.isTaken) return;
    const { past, future, value } = this.document;
    const changed = this.#now();
    const title = languagesOf(value)
      .map((one) => wordsIn(value['title'], one, languagesOf(value)))
      .find(Boolean);
    const draft: Omit<Draft, 'form'> = {
      ...{ key: this.key, name: this.name, title: title ?? '', changed, past, future },
      typed: this.typed,
    };
    try {
      await keepDraft(draft, this.#isTextKept ? undefined : this.original);
      this.#isTextKept = true;
      this.isBarred = false;
      this.kept = changed;
      noteDraft(this.#explorer.memory, this.key, changed);
    } catch {
      this.isBarred = true;
    }
  }
}

function prefixOf(event: string): string {
  return `events/${event}/`;
}

function withoutNew(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const prefix = prefixOf(NEW_EVENT);
  return Object.fromEntries(Object.entries(typed).filter(([one]) => !one.startsWith(prefix)));
}

function subjectOf({ list, id }: FieldPlace, field: string): StepSubject {
  return { what: 'field', list, id, field };
}

function without(
  record: Readonly<Record<string, string>>,
  key: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

/** A draft as it was left; undefined where it cannot be taken up. */
function resumed(
  { draft, text }: { readonly draft: Draft; readonly text: string },
  name: string,
): Pick<Ground, 'document' | 'original' | 'name' | 'typed'> | undefined {
  if (!isKnownForm(draft)) return undefined;
  try {
    const document = replaySteps(text, draft.past, draft.future);
    return { document, original: text, name: draft.name || name, typed: draft.typed };
  } catch {
    return undefined;
  }
}
