import type { EventType } from '../../model/event-type.ts';

/**
 * Types of PLOVER by the beginnings of CAMEO codes, the longest that fits counts: the conversion table of the
 * PLOVER manual (2021). That leaves out 01, for which there is STATEMENT here, and 02, which asks as 10 does.
 */
const TYPES: Readonly<Record<string, EventType>> = {
  '01': 'STATEMENT',
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '0813': 'RETREAT',
  '0814': 'RETREAT',
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '163': 'COERCE',
  '17': 'COERCE',
  '1712': 'ASSAULT',
  '175': 'ASSAULT',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '191': 'COERCE',
  '192': 'COERCE',
  '20': 'ASSAULT',
};

/** @param code CAMEO, two to four digits with the leading zero @returns undefined where it is none */
export function typeOfCameo(code: string): EventType | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined;
  for (let length = code.length; length >= 2; length -= 1) {
    const start = code.slice(0, length);
    if (Object.hasOwn(TYPES, start)) return TYPES[start];
  }
  return undefined;
}
