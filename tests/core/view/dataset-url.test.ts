import { describe, expect, it } from 'vitest';
import { datasetUrl } from '../../../src/core/view/dataset-url.ts';

const BASE = 'https://host.example/folder/index.html?lang=ar#top';

describe('where a dataset is', () => {
  it.each([
    ['istanbul-2025', 'https://host.example/folder/data/istanbul-2025.json'],
    ['v1.2_x', 'https://host.example/folder/data/v1.2_x.json'],
    ['events.csv', 'https://host.example/folder/data/events.csv'],
    [
      'события.Parquet',
      'https://host.example/folder/data/%D1%81%D0%BE%D0%B1%D1%8B%D1%82%D0%B8%D1%8F.Parquet',
    ],
    ['talks.json', 'https://host.example/folder/data/talks.json'],
    ['https://other.example/x.json?y=1', 'https://other.example/x.json?y=1'],
    ['HTTP://other.example', 'http://other.example/'],
  ])('%s is at %s', (data, url) => {
    expect(datasetUrl(data, BASE)).toBe(url);
  });

  it.each([
    ...['', '.', '../..', '../secret', 'a/b', '/etc/passwd', './x', '//other.example/x'],
    ...['javascript:alert(1)', 'data:,x', 'file:///x', 'a b', 'a?b', 'a#b', 'a%2Fb', 'https://'],
  ])('%j is nowhere', (data) => {
    expect(datasetUrl(data, BASE)).toBeUndefined();
  });
});
