import { describe, expect, it } from 'vitest';
import { skylinePicture, skylineWords } from '../../../../src/core/charts/skyline/picture.ts';
import type { SkylinePicture } from '../../../../src/core/charts/skyline/picture.ts';
import type { Answer } from '../../../../src/core/engine/contract/answer.ts';
import { answerTo, days, speakerIn } from '../../../fixtures/istanbul.ts';

const labeller = await speakerIn('en');
const all = await answerTo();

function pictureOf(answer: Answer, plotPx = 56): SkylinePicture {
  const span = days('2025-02-01', '2025-06-30');
  const request = { labeller, view: { axis: 'ltr' }, knownBefore: null, widthPx: 900 } as const;
  return skylinePicture({ ...request, answer, span, plotPx });
}

describe('the picture of the skyline', () => {
  it('has squares where the answer tells every event, and counts where it does not', () => {
    expect(pictureOf(all).layout.isSquares).toBe(true);
    expect(pictureOf({ ...all, events: [] }).layout.isSquares).toBe(false);
  });

  it('says what a square is, and how many have none', () => {
    expect(skylineWords(pictureOf(all), labeller)).toMatch(
      /^Each square is an event: .* \d longer ones are left out\.$/,
    );
    expect(skylineWords(pictureOf({ ...all, events: [] }), labeller)).toMatch(/^The bars count/);
  });
});
