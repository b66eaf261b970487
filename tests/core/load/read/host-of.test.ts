import { expect, it } from 'vitest';
import { hostOf } from '../../../../src/core/load/read/host-of.ts';

it.each([
  ['https://www.Example.org:8080/a?b', 'example.org:8080'],
  ['http://ria.ru', 'ria.ru'],
  ['https://a|b/', 'a'],
  ['BBC Monitoring', 'BBC Monitoring'],
])('the site of %s is %s', (url, site) => {
  expect(hostOf(url)).toBe(site);
});
