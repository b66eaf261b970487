import type { ToneOrigin } from '../model/event-type.ts';

/** The message that says where a tone comes from. */
export function toneOriginKey(
  origin: ToneOrigin,
): 'details.tone-of-type' | 'details.tone-given' | 'details.tone-goldstein' {
  switch (origin) {
    case 'type':
      return 'details.tone-of-type';
    case 'event':
      return 'details.tone-given';
    case 'goldstein':
      return 'details.tone-goldstein';
  }
}
