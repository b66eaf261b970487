import { describe, expect, it } from 'vitest';
import { formatCsl } from '../../../../src/core/files/citation/csl.ts';
import { buildCitation } from '../../../../src/core/files/citation/work.ts';
import { oneEvent, requestOf } from './citation-request.ts';

describe('the citation of a source as CSL-JSON', () => {
  it.each([
    ['news', 'https://example.org/', 'article-newspaper'],
    ['agency', undefined, 'article-newspaper'],
    ['other', 'https://example.org/', 'webpage'],
    ['official', undefined, 'document'],
  ] as const)(
    'is of the type that reference managers know: %s at %s is %s',
    async (kind, url, type) => {
      const source = { kind, publisher: 'Wire', ...(url === undefined ? {} : { url }) };
      const request = await requestOf({ dataset: oneEvent({}, source), event: 'talks' });
      const [work, item] = JSON.parse(formatCsl(buildCitation(request))) as Record<
        string,
        unknown
      >[];
      expect(work).toMatchObject({ type: 'webpage' });
      expect(item).toMatchObject({ type });
      expect(item?.['URL']).toBe(url);
      // The publisher of what is no document of its own is its container, and is not said twice.
      const isContained = type !== 'document';
      expect([item?.['container-title'], item?.['publisher']]).toEqual(
        isContained ? ['Wire', undefined] : [undefined, 'Wire'],
      );
    },
  );
});
