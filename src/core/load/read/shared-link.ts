import type { Problem } from '../../model/problem.ts';

/** Where somebody's own files are shared: who has them gives them out by an address other than the one people copy. */
export type SharingService = 'google' | 'microsoft' | 'nextcloud' | 'dropbox' | 'github';

export interface SharedFile {
  readonly service: SharingService;
  /** Where the file itself is, as a table where the service has a choice. */
  readonly url: string;
}

type Rule = (url: URL) => string | undefined;

const RULES: readonly (readonly [SharingService, Rule])[] = [
  ['google', ofGoogle],
  ['microsoft', ofOneDrive],
  ['microsoft', ofSharePoint],
  ['dropbox', ofDropbox],
  ['github', ofGitHub],
  ['nextcloud', ofNextcloud],
];

/**
 * The file behind a link as people share it: of Google Sheets, OneDrive and Excel online, Nextcloud and ownCloud,
 * Dropbox, GitHub. An address that leads to the file already stays as it is.
 * @returns undefined where the address is of none of them
 */
export function sharedFile(address: string): SharedFile | undefined {
  if (!URL.canParse(address)) return undefined;
  for (const [service, rule] of RULES) {
    const url = rule(new URL(address));
    if (url !== undefined) return { service, url };
  }
  return undefined;
}

/** A spreadsheet, published to the web or shared; the sheet that the link is on. */
function ofGoogle({ hostname, pathname, searchParams, hash }: URL): string | undefined {
  if (hostname !== 'docs.google.com') return undefined;
  const published = /^\/spreadsheets\/d\/e\/([\w-]+)(?:\/|$)/.exec(pathname)?.[1];
  const shared = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)(?:\/(\w*))?/.exec(pathname);
  const gid = searchParams.get('gid') ?? /gid=(\d+)/.exec(hash)?.[1];
  const query = new URLSearchParams(gid === undefined ? [] : [['gid', gid]]);
  if (published !== undefined) {
    if (searchParams.has('output')) return `https://${hostname}${pathname}?${searchParams}`;
    if (gid !== undefined) query.set('single', 'true');
    query.set('output', 'csv');
    return `https://${hostname}/spreadsheets/d/e/${published}/pub?${query}`;
  }
  const [, id, page] = shared ?? [];
  if (id === undefined) return undefined;
  if (page === 'export' || page === 'gviz') return `https://${hostname}${pathname}?${searchParams}`;
  query.set('format', 'csv');
  return `https://${hostname}/spreadsheets/d/${id}/export?${query}`;
}

/** A short link is one to the shares of the interface for programs; the long ones have a page for loading down. */
function ofOneDrive({ href, hostname, pathname, searchParams }: URL): string | undefined {
  if (hostname === '1drv.ms') {
    const token = btoa(href).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    return `https://api.onedrive.com/v1.0/shares/u!${token}/driveItem/content`;
  }
  if (hostname !== 'onedrive.live.com') return undefined;
  if (!/^\/(?:embed|view\.aspx|edit\.aspx|redir|download)$/i.test(pathname)) return undefined;
  return `https://${hostname}/download?${searchParams}`;
}

function ofSharePoint(url: URL): string | undefined {
  if (!url.hostname.endsWith('.sharepoint.com')) return undefined;
  if (/^\/:\w:\//.test(url.pathname)) url.searchParams.set('download', '1');
  return url.href;
}

function ofDropbox(url: URL): string | undefined {
  if (url.hostname !== 'www.dropbox.com' || !/^\/(?:s|scl\/fi)\//.test(url.pathname))
    return undefined;
  url.hostname = 'dl.dropboxusercontent.com';
  url.searchParams.delete('dl');
  return url.href;
}

function ofGitHub({ hostname, pathname }: URL): string | undefined {
  const [, place, path] = /^(\/[^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/.exec(pathname) ?? [];
  if (hostname !== 'github.com' || place === undefined || path === undefined) return undefined;
  return `https://raw.githubusercontent.com${place}/${path}`;
}

/** Of any host; told by the token of fifteen letters and digits. */
function ofNextcloud(url: URL): string | undefined {
  const share = /^((?:\/[^/]+)*?\/s\/[A-Za-z0-9]{15})(?:\/download(?:\/[^/]*)?)?\/?$/.exec(
    url.pathname,
  )?.[1];
  if (share === undefined) return undefined;
  if (url.pathname.includes('/download')) return url.href;
  // Whoever asks for more than a place within the share means an address as it stands.
  if ([...url.searchParams.keys()].some((name) => !['path', 'files', 'dir'].includes(name)))
    return undefined;
  const within = ['path', 'files'].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  const query = within.length > 0 ? `?${new URLSearchParams(within)}` : '';
  return `${url.origin}${share}/download${query}`;
}

/** Whether an answer is a page to sign in at, or a refusal, and no file. */
export function isBarred({ status, headers }: Response): boolean {
  const isPage = headers.get('content-type')?.startsWith('text/html') === true;
  return status === 401 || status === 403 || (status === 200 && isPage);
}

/** That a service gives a shared file to nobody else's page, and what to do. */
export function barredProblem(url: string, { service }: SharedFile): Problem {
  const [code, params] =
    service === 'google' || service === 'microsoft'
      ? ([`read.shared-${service}`, { url }] as const)
      : (['read.shared', { url, service: TITLES[service] }] as const);
  return { code, severity: 'error', path: [], params };
}

const TITLES: Readonly<Record<SharingService, string>> = {
  google: 'Google Sheets',
  microsoft: 'Excel',
  nextcloud: 'Nextcloud',
  dropbox: 'Dropbox',
  github: 'GitHub',
};

/** What a shared file is called: as its answer says, else the last part of its address, else by the service. */
export function titleOf({ service, url }: SharedFile, headers?: Headers): string {
  const said = headers?.get('content-disposition') ?? '';
  const coded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(said)?.[1];
  const plain = /filename\s*=\s*"?([^";]+)"?/i.exec(said)?.[1];
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  const name = decode(coded) ?? plain ?? (last.includes('.') ? decode(last) : undefined);
  const title = name?.replace(/\.csv$/i, '').trim() ?? '';
  return title === '' ? TITLES[service] : title;
}

function decode(coded: string | undefined): string | undefined {
  if (coded === undefined) return undefined;
  try {
    return decodeURIComponent(coded);
  } catch {
    return undefined;
  }
}
