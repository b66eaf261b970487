import type { Node, ParseError } from 'jsonc-parser';
import type { JsonPath, Place, Problem, SyntaxReason } from '../../model/problem.ts';
import { showValue } from './json-type.ts';
import { positionsIn } from './position.ts';

/** More syntax problems than this help nobody. */
export const MAX_SYNTAX_PROBLEMS = 50;

const REASONS: Readonly<Record<string, SyntaxReason>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'name-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'brace-expected',
  CloseBracketExpected: 'bracket-expected',
  EndOfFileExpected: 'end-expected',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'string-unclosed',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'unicode',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'character',
};

/**
 * The problems with the line and column each path has in the text: of the value; of the key where nobody
 * knows the field; of what should hold it where the field is missing. Problems that have a line keep it.
 * @param text JSON, nested no deeper than `MAX_DEPTH` of scan.ts
 */
export async function locateProblems(
  text: string,
  problems: readonly Problem[],
): Promise<Problem[]> {
  const { parseTree } = await import('jsonc-parser');
  const root = parseTree(text);
  const position = positionsIn(text);
  const placeOf = (place: Place): Place => ({
    ...place,
    ...position(root ? findNode(root, place.path).offset : 0),
  });
  return problems.map((problem) =>
    problem.line === undefined
      ? {
          ...problem,
          ...position(root ? offsetOf(root, problem) : 0),
          ...(problem.places ? { places: problem.places.map(placeOf) } : {}),
        }
      : problem,
  );
}

function offsetOf(root: Node, { code, path, params }: Problem): number {
  const node = findNode(root, path);
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  const atKey =
    code === 'field.unknown' || (code === 'language.invalid' && params['found'] === key?.value);
  return atKey && key ? key.offset : node.offset;
}

/** The value at the path, or the innermost one on the way that is there; of a field given twice, the last. */
function findNode(root: Node, path: JsonPath): Node {
  let node = root;
  for (const part of path) {
    const children = node.children ?? [];
    const next =
      typeof part === 'number'
        ? children[part]
        : children.findLast((property) => property.children?.[0]?.value === part)?.children?.[1];
    if (!next) return node;
    node = next;
  }
  return node;
}

/**
 * Every place where the text is not JSON that a forgiving parser can find, the first
 * {@link MAX_SYNTAX_PROBLEMS}; never none.
 * @param text something that `JSON.parse` refuses, nested no deeper than `MAX_DEPTH` of scan.ts
 * @param refusal what it threw
 */
export async function findSyntaxProblems(text: string, refusal: unknown): Promise<Problem[]> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const position = positionsIn(text);
  const problem = (reason: SyntaxReason, offset: number, length: number): Problem => ({
    code: 'json.syntax',
    severity: 'error',
    path: [],
    ...position(offset),
    params: { reason, found: showValue(text.slice(offset, offset + length)) },
  });
  const first = new Map<number, ParseError>();
  for (const error of errors) {
    if (!first.has(error.offset)) first.set(error.offset, error);
    if (first.size === MAX_SYNTAX_PROBLEMS) break;
  }
  if (first.size === 0) return [problem('other', offsetIn(refusal), 1)];
  return [...first.values()].map(({ error, offset, length }) =>
    problem(REASONS[printParseErrorCode(error)] ?? 'other', offset, length),
  );
}

/** Some engines say in words where they stopped. */
function offsetIn(refusal: unknown): number {
  return Number(/position (\d+)/.exec(String(refusal))?.[1] ?? 0);
}
