import { escapeHtml } from '../writing/html-text.ts';
import type { Lang } from '../../i18n/languages.ts';
import { DATASET_ELEMENT, DATASET_META } from './own-names.ts';

/** What a built page is to be about. */
export interface PublishedPage {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** A sentence or two; may be empty. */
  readonly description: string;
  /** Its dataset: one that stands beside it, by what the address calls it, or the text of one that it carries. */
  readonly data: { readonly id: string } | { readonly text: string };
  /** The address of its first picture. */
  readonly picture: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** Of the picture for previews of links, and of the page itself; previews want absolute ones. */
  readonly preview?: string | undefined;
  readonly address?: string | undefined;
  /** The events as a table of HTML. */
  readonly table: string;
  /** Who made it, as in `Démarche 1.2.3`. */
  readonly generator: string;
}

const EMPTY = `<script type="application/json" id="${DATASET_ELEMENT}"></script>`;

/**
 * Makes a built page one about a dataset of its own: its language, its title and what previews of links say of it, and
 * for readers without scripts its picture and its events.
 * @param built the page as the build left it; one that carries its data has an empty element for them
 * @throws where it is no such page
 */
export function publishPage(built: string, page: PublishedPage): string {
  const { data, lang, dir } = page;
  const edits: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*">/, `<html lang="${lang}" dir="${dir}">`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>`],
    [/[ \t]*<meta\s+name="description"\s+content="[^"]*"\s*\/?>/, headOf(page)],
    [/<noscript>[^]*<\/noscript>/, `<noscript>\n${readableOf(page)}\n</noscript>`],
    ...('text' in data
      ? [[new RegExp(EMPTY), EMPTY.replace('><', () => `>${embedded(data.text)}<`)] as const]
      : []),
  ];
  return edits.reduce((html, [place, words]) => {
    if (!place.test(html)) throw new TypeError(`the page has no ${place.source}`);
    return html.replace(place, () => words);
  }, built);
}

function headOf({ title, description, data, preview, address, generator }: PublishedPage): string {
  const named = (name: string, content: string): string =>
    `    <meta name="${name}" content="${escapeHtml(content)}" />`;
  const shared = (property: string, content: string | undefined): readonly string[] =>
    content === undefined || content === ''
      ? []
      : [`    <meta property="og:${property}" content="${escapeHtml(content)}" />`];
  return [
    named('generator', generator),
    ...(description === '' ? [] : [named('description', description)]),
    ...('id' in data ? [named(DATASET_META, data.id)] : []),
    ...shared('type', 'website'),
    ...shared('title', title),
    ...shared('description', description),
    ...shared('image', preview),
    ...shared('url', address),
    ...(preview === undefined ? [] : [named('twitter:card', 'summary_large_image')]),
    ...(address === undefined
      ? []
      : [`    <link rel="canonical" href="${escapeHtml(address)}" />`]),
  ].join('\n');
}

function readableOf({ title, description, picture, alt, table }: PublishedPage): string {
  return [
    '<main class="readable">',
    `<h1>${escapeHtml(title)}</h1>`,
    ...(description === '' ? [] : [`<p>${escapeHtml(description)}</p>`]),
    `<img src="${escapeHtml(picture)}" alt="${escapeHtml(alt)}" />`,
    table,
    '</main>',
  ].join('\n');
}

/** JSON as content of an element: nothing in it ends the element. */
function embedded(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
