import { datasetUrl } from '../../core/view/dataset-url.ts';
import type { LoadProgress } from '../../core/load/load-table.ts';
import type { OpenDataset, OpenOptions, Opened, Session } from '../../core/line/session.ts';
import { DEFAULT_VIEW, LOCAL_DATA } from '../../core/view/view.ts';

/** What came before anybody asked for it, in its order. */
interface News {
  readonly progress?: LoadProgress;
  readonly partial?: OpenDataset;
}

/**
 * A session that opens what an address names before the page is there to ask for it. The first `open` takes
 * that over where it wants the same, with all that was told meanwhile; else it is given up.
 * @param query of the page's address, without its `?`
 * @param base the page's address, absolute
 */
export function prefetchDataset(session: Session, query: string, base: string): Session {
  const data = new URLSearchParams(query).get('data') ?? DEFAULT_VIEW.data;
  const url = datasetUrl(data, base);
  if (url === undefined || data === LOCAL_DATA) return session;
  const abort = new AbortController();
  const early: News[] = [];
  let tell = (news: News): void => void early.push(news);
  let begun: Promise<Opened> | undefined = session.open(
    { kind: 'url', url },
    {
      signal: abort.signal,
      onProgress: (progress) => {
        tell({ progress });
      },
      onPartial: (partial) => {
        tell({ partial });
      },
    },
  );
  const takeOver = (opened: Promise<Opened>, options: OpenOptions): Promise<Opened> => {
    const { signal, onProgress, onPartial } = options;
    tell = ({ progress, partial }) => {
      if (signal?.aborted) return;
      if (progress) onProgress?.(progress);
      if (partial) onPartial?.(partial);
    };
    early.forEach(tell);
    signal?.addEventListener(
      'abort',
      () => {
        abort.abort();
      },
      { once: true },
    );
    return opened;
  };
  return {
    ...session,
    open: (source, options = {}) => {
      const opened = begun;
      begun = undefined;
      const isForeseen = source.kind === 'url' && source.url === url && !options.choices;
      if (opened && isForeseen) return takeOver(opened, options);
      if (opened) abort.abort();
      return session.open(source, options);
    },
  };
}
