import { oneLine } from '../citation/words.ts';
import { escapeMarkdown } from '../writing/markdown-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MessageKey } from '../../i18n/en/words/catalogues.ts';
import { versionWords } from './change-words.ts';
import type { VersionWords } from './change-words.ts';
import { areSame, CHANGED_LISTS, compareDatasets } from './compare-datasets.ts';
import type { DatasetChanges, FieldChange, WholeDataset } from './compare-datasets.ts';

const LIST_WORDS: Readonly<Record<(typeof CHANGED_LISTS)[number], MessageKey>> = {
  events: 'details.events',
  actors: 'facet.actors',
  topics: 'facet.topics',
  sources: 'facet.sources',
};

/** Two versions of a dataset and what they differ in, in three forms. */
export interface ComparedVersions {
  readonly changes: DatasetChanges;
  readonly isSame: boolean;
  /** A line for every entry and every field of it, for a terminal. */
  readonly text: string;
  /** A list of corrections to be published. */
  readonly markdown: string;
  /** Ids of what was added and removed, and `{id, fields: [{path, before, after}]}` of what was changed. */
  readonly json: string;
}

/** Compares two versions and says in the reader's language what they differ in. */
export function compareVersions(
  before: WholeDataset,
  after: WholeDataset,
  locale: Locale,
): ComparedVersions {
  const changes = compareDatasets(before, after);
  const words = {
    before: versionWords(before.header, before.events, locale),
    after: versionWords(after.header, after.events, locale),
  };
  return {
    changes,
    isSame: areSame(changes),
    text: writeText(changes, words, locale),
    markdown: writeMarkdown(changes, words, after, locale),
    json: writeJson(changes),
  };
}

/** The words for what stood before and for what stands now. */
export interface BothWords {
  readonly before: VersionWords;
  readonly after: VersionWords;
}

/** "Date: 9 April 2025 → 10 April 2025" */
export function fieldLine(change: FieldChange, { before, after }: BothWords): string {
  const { path } = change;
  const name = after.field(change);
  const [old, now] = [before.value(path, change.before), after.value(path, change.after)];
  return oneLine(`${name}: ${old} → ${now}`);
}

function countsOf(
  changes: DatasetChanges,
  list: (typeof CHANGED_LISTS)[number],
  locale: Locale,
): string {
  const { added, removed, changed } = changes[list];
  const said = [
    added.length > 0 && locale.t('changes.added', { count: added.length }),
    removed.length > 0 && locale.t('changes.removed', { count: removed.length }),
    changed.length > 0 && locale.t('changes.changed', { count: changed.length }),
  ].filter((one) => one !== false);
  return oneLine(`${locale.t(LIST_WORDS[list])}: ${locale.list(said)}`);
}

function isTouched(changes: DatasetChanges, list: (typeof CHANGED_LISTS)[number]): boolean {
  const { added, removed, changed } = changes[list];
  return added.length + removed.length + changed.length > 0;
}

function writeText(changes: DatasetChanges, words: BothWords, locale: Locale): string {
  if (areSame(changes)) return `${locale.t('changes.same')}\n`;
  const lines = changes.header.map((change) => `~ ${fieldLine(change, words)}`);
  for (const list of CHANGED_LISTS) {
    if (!isTouched(changes, list)) continue;
    const { added, removed, changed } = changes[list];
    lines.push(countsOf(changes, list, locale));
    for (const entry of added) lines.push(`+ ${entry.id}  ${oneLine(words.after.entry(entry))}`);
    for (const entry of removed) lines.push(`- ${entry.id}  ${oneLine(words.before.entry(entry))}`);
    for (const { after, fields } of changed) {
      lines.push(`~ ${after.id}  ${oneLine(words.after.entry(after))}`);
      lines.push(...fields.map((change) => `    ${fieldLine(change, words)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function writeMarkdown(
  changes: DatasetChanges,
  words: BothWords,
  { header }: WholeDataset,
  locale: Locale,
): string {
  const title = escapeMarkdown(words.after.entry({ id: header.id, title: header.title }));
  const lines = [`# ${locale.t('changes.title', { title })}`, ''];
  if (areSame(changes)) lines.push(locale.t('changes.same'), '');
  if (changes.header.length > 0) {
    lines.push(
      ...changes.header.map((change) => `- ${escapeMarkdown(fieldLine(change, words))}`),
      '',
    );
  }
  for (const list of CHANGED_LISTS) {
    if (!isTouched(changes, list)) continue;
    const { added, removed, changed } = changes[list];
    lines.push(`## ${countsOf(changes, list, locale)}`, '');
    for (const { after, fields } of changed) {
      lines.push(`- **${escapeMarkdown(words.after.entry(after))}**`);
      lines.push(...fields.map((change) => `  - ${escapeMarkdown(fieldLine(change, words))}`));
    }
    const said = (key: MessageKey, entry: unknown, by: VersionWords): string =>
      `- ${locale.t(key, { name: escapeMarkdown(by.entry(entry)) })}`;
    lines.push(...added.map((entry) => said('changes.entry-added', entry, words.after)));
    lines.push(...removed.map((entry) => said('changes.entry-removed', entry, words.before)), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function writeJson({ header, ...lists }: DatasetChanges): string {
  const ids = (entries: readonly { readonly id: string }[]): string[] =>
    entries.map(({ id }) => id);
  const written = Object.fromEntries(
    CHANGED_LISTS.map((list) => {
      const { added, removed, changed } = lists[list];
      const fieldsOf = changed.map(({ after, fields }) => ({ id: after.id, fields }));
      return [list, { added: ids(added), removed: ids(removed), changed: fieldsOf }];
    }),
  );
  return `${JSON.stringify({ header, ...written }, null, 2)}\n`;
}
