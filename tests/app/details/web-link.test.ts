import { describe, expect, it } from 'vitest';
import { webLink } from '../../../src/app/details/web-link.ts';

describe('an address becomes a link', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org/', 'HTTPS://example.org/'])(
    'if it is http or https: %s',
    (address) => {
      expect(webLink(address)).toBe(new URL(address).href);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'https://',
    'java\nscript:alert(1)',
    '',
  ])('and never otherwise: %j', (address) => {
    expect(webLink(address)).toBeUndefined();
  });

  it('and nothing stays nothing', () => {
    expect(webLink(undefined)).toBeUndefined();
  });
});
