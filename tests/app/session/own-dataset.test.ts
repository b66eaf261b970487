// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ownDataset } from '../../../src/app/session/own-dataset.ts';
import { sourceOf } from '../../../src/app/session/opening.ts';
import type { Environment } from '../../../src/app/session/environment.ts';

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const environment = { base: 'https://example.org/a/', kept: () => undefined } as Environment;

describe('the dataset of a page', () => {
  it('is none where the page is about none of its own', () => {
    expect(ownDataset(pageOf('<p>page</p>'))).toEqual({});
    const empty = '<script type="application/json" id="dataset"></script>';
    expect(ownDataset(pageOf(empty))).toEqual({});
  });

  it('stands beside the page where its head names it', async () => {
    const own = ownDataset(pageOf('<meta name="demarche-dataset" content="talks">'));
    expect(own.source?.()).toBe('talks');
    const found = await sourceOf('talks', { ...environment, ...own });
    expect(found?.source).toEqual({ kind: 'url', url: 'https://example.org/a/data/talks.json' });
  });

  it('is what the page carries, wherever that stands', async () => {
    const own = ownDataset(
      pageOf('<script type="application/json" id="dataset">{"format":"demarche/1"}</script>'),
    );
    const found = await sourceOf(own.source?.() ?? '', { ...environment, ...own });
    expect(found?.source).toEqual({ kind: 'text', text: '{"format":"demarche/1"}' });
    expect((await sourceOf('other', { ...environment, ...own }))?.source.kind).toBe('url');
  });
});
