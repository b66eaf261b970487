import type { MovementSubject } from '../engine/contract/question.ts';

/** More are not drawn side by side. */
export const MOST_SUBJECTS = 6;

/** Subjects as a text: `russia~united-states,turkiye`; '' for none. */
export function encodeSubjects(subjects: readonly MovementSubject[]): string {
  return subjects.map((subject) => subject.map(encodeId).join('~')).join(',');
}

/**
 * The subjects that {@link encodeSubjects} wrote, each once.
 * @param refuse told what is no actor or pair, and what is one too many
 */
export function decodeSubjects(
  text: string,
  refuse: (found: string) => void,
): readonly MovementSubject[] {
  const found = new Map<string, MovementSubject>();
  for (const one of text.split(',')) {
    if (one === '') continue;
    const [a = '', b, ...others] = one.split('~').map(decodeId);
    const isSubject = a !== '' && b !== '' && b !== a && others.length === 0;
    if (isSubject && (found.has(one) || found.size < MOST_SUBJECTS)) {
      found.set(one, b === undefined ? [a] : [a, b]);
    } else refuse(one);
  }
  return [...found.values()];
}

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', ',': '%2C', '~': '%7E' };

function encodeId(id: string): string {
  return id.replace(/[%,~]/g, (found) => ESCAPES[found] ?? found);
}

function decodeId(text: string): string {
  return text.replace(/%(?:25|2C|7E)/g, decodeURIComponent);
}
