import type { Message } from './message.ts';

/** The English words of how many events of the timeline are named. */
export const words = {
  'timeline.dense': {
    one: '{count} event in this period.',
    other:
      '{count} events in this period, too many to draw one by one: the bars count them. Choose a bar to look closer.',
  },
  'named.some': '{named} of {count} events are named here, the rest as you zoom in.',
  'named.fold': 'Name all',
  'named.chronicle': 'Read all in the Chronicle',
  'named.folded': 'Time is folded into lines, so that every event is named.',
  'named.unfold': 'One line',
} as const satisfies Readonly<Record<string, Message>>;
