import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/core/model/base64.ts';

describe('bytes as text', () => {
  it('are base64 as others write it', () => {
    expect(toBase64(new TextEncoder().encode('Démarche'))).toBe('RMOpbWFyY2hl');
  });

  it('come back, also where they are many', () => {
    const many = Uint8Array.from({ length: 100_003 }, (_, i) => (i * 7) % 256);
    expect(fromBase64(toBase64(many))).toEqual(many);
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('are none where the text is no base64', () => {
    expect(fromBase64('é')).toBeUndefined();
  });
});
