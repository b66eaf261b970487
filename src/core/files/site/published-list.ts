import { escapeHtml } from '../writing/html-text.ts';
import type { Lang } from '../../i18n/languages.ts';

/** Several pages that stand beside one another. */
export interface PublishedList {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** Who made it, as in `Démarche 1.2.3`. */
  readonly generator: string;
  readonly entries: readonly {
    readonly title: string;
    readonly description: string;
    /** Addresses, relative to the list. */
    readonly address: string;
    readonly picture: string;
    readonly alt: string;
  }[];
}

/** Makes a page that leads to several others, of a built page, of which the styles and the policy stay. */
export function publishList(
  built: string,
  { lang, dir, title, generator, entries }: PublishedList,
): string {
  const head = [
    `<html lang="${lang}" dir="${dir}">`,
    `<title>${escapeHtml(title)}</title>`,
    `    <meta name="generator" content="${escapeHtml(generator)}" />`,
  ] as const;
  const items = entries.map(
    ({ title: name, description, address, picture, alt }) => `<li>
<h2><a href="${escapeHtml(address)}">${escapeHtml(name)}</a></h2>
<p>${escapeHtml(description)}</p>
<img src="${escapeHtml(picture)}" alt="${escapeHtml(alt)}" />
</li>`,
  );
  const body = `<body>\n<main class="readable">\n<h1>${escapeHtml(title)}</h1>\n<ul>\n${items.join('\n')}\n</ul>\n</main>\n</body>`;
  return built
    .replace(/<html lang="[^"]*">/, () => head[0])
    .replace(/<title>[^<]*<\/title>/, () => head[1])
    .replace(/[ \t]*<meta\s+name="description"\s+content="[^"]*"\s*\/?>/, () => head[2])
    .replace(/[ \t]*<script[^>]*><\/script>\n?/g, '')
    .replace(/[ \t]*<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(/<body>[^]*<\/body>/, () => body);
}
