/**
 * PLOVER's sixteen event types, STATEMENT (CAMEO root 01), which PLOVER lacks, and UNSPECIFIED where the data do not
 * say. Tables keep places in this list: new ones go to the end.
 */
export const EVENT_TYPES = [
  'STATEMENT',
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'UNSPECIFIED',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A PLOVER mode, written as in the manual; which modes a type has stands in {@link MODE_TONES}. */
export type Mode = string;

export const QUAD_CLASSES = [
  'statement',
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'unspecified',
] as const;
/** Verbal or material, cooperation or conflict; a statement is neither, and of an event of no type nothing is said. */
export type QuadClass = (typeof QUAD_CLASSES)[number];
/** What an event may be given in place of the class of its type. */
export type GivenQuadClass = Exclude<QuadClass, 'unspecified'>;
export const GIVEN_QUAD_CLASSES: readonly GivenQuadClass[] = QUAD_CLASSES.filter(
  (quad) => quad !== 'unspecified',
);

/**
 * PLOVER puts SANCTION with material conflict in its own section and with verbal conflict in its
 * summary table; here it is material conflict, since every mode of it is an act.
 */
const QUAD: Readonly<Record<EventType, QuadClass>> = {
  STATEMENT: 'statement',
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  UNSPECIFIED: 'unspecified',
};

/**
 * Score of a type without a mode, −10 … +10 (PLOVER manual). ACCUSE is printed there as +3; all its
 * modes are negative and so is the conflict it stands for, so −3 is meant. STATEMENT: CAMEO 01, 0. Null: nothing is said.
 */
const TYPE_TONES: Readonly<Record<EventType, number | null>> = {
  STATEMENT: 0,
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
  UNSPECIFIED: null,
};

/** Score of a type with a mode (PLOVER manual). A mode the manual prints without a score has the type's. */
export const MODE_TONES: Readonly<Record<EventType, Readonly<Record<Mode, number>>>> = {
  STATEMENT: {},
  AGREE: {},
  CONSULT: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  SUPPORT: {},
  CONCEDE: {},
  COOPERATE: {},
  AID: {},
  RETREAT: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  REQUEST: { assist: 0.5, change: -1, yield: -1, meet: 0 },
  ACCUSE: { disapprove: -2, investigate: -3.5, allege: -3.5 },
  REJECT: { assist: -1.5, change: -2, yield: -2, meet: -2 },
  THREATEN: {
    restrict: -3,
    arrest: -3.5,
    relations: -3.5,
    expel: -3.5,
    territory: -4,
    violence: -3.5,
  },
  PROTEST: {
    demo: -5,
    riot: -7,
    strike: -5,
    hunger: -4.5,
    boycott: -4.5,
    obstruct: -4.5,
    vandalize: -5,
  },
  SANCTION: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  MOBILIZE: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -5.5 },
  COERCE: {
    seize: -7,
    restrict: -7,
    censor: -6.5,
    curfew: -6.5,
    'martial-law': -7.5,
    arrest: -7,
    deport: -7,
    withhold: -7,
    misinformation: -6.5,
    cyber: -7,
  },
  ASSAULT: {
    abduct: -9,
    beat: -9,
    torture: -9,
    sexual: -9,
    targeted: -9,
    destroy: -9,
    primitive: -9,
    firearms: -9,
    explosives: -9,
    'suicide-attack': -9,
    aerial: -9,
    drone: -9,
    'heavy-weapons': -9,
    'crowd-control': -7.5,
    unconventional: -10,
  },
  UNSPECIFIED: {},
};

export function quadClassOf(type: EventType): QuadClass {
  return QUAD[type];
}

/** The event's own class, else that of its type. */
export function quadClassOfEvent(event: {
  readonly eventType: EventType;
  readonly quadClass?: QuadClass;
}): QuadClass {
  return event.quadClass ?? quadClassOf(event.eventType);
}

/** Where a tone comes from: the score of the type and mode, the event itself, or data that rate events by Goldstein's scale. */
export type ToneOrigin = 'type' | 'event' | 'goldstein';

/** Where the tone of {@link toneOf} comes from; null where there is none. @param scale what the dataset rates its events by */
export function toneOriginOf(
  event: Parameters<typeof toneOf>[0],
  scale: 'goldstein' | undefined,
): ToneOrigin | null {
  if (event.tone !== undefined) return scale ?? 'event';
  return toneOf(event) === null ? null : 'type';
}

/** −10 … +10: the event's own tone, else the score of its type and mode, else of its type; null where nothing says any. */
export function toneOf(event: {
  readonly eventType: EventType;
  readonly mode?: Mode;
  readonly tone?: number;
}): number | null {
  if (event.tone !== undefined) return event.tone;
  const modes = MODE_TONES[event.eventType];
  if (event.mode !== undefined && Object.hasOwn(modes, event.mode)) {
    return modes[event.mode] ?? TYPE_TONES[event.eventType];
  }
  return TYPE_TONES[event.eventType];
}
