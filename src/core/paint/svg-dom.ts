import type { GroupMark, Mark } from '../charts/drawing/mark.ts';
import { markElement } from './attributes.ts';
import type { SvgElement, SvgRun } from './attributes.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

interface Painted {
  readonly element: SVGElement;
  attributes: Readonly<Record<string, string>>;
  /** Or the runs, as JSON. */
  text: string | undefined;
  children: Map<string, Painted>;
}

const painted = new WeakMap<Element, Painted>();

/**
 * Makes an element hold exactly these marks. Elements live on by key, so focus and hover stay where they are
 * and only what changed is touched. Texts are set as text, never as markup.
 *
 * A group with a `name` becomes a button that can be focused (its tab stop is left to the page).
 */
export function paintSvgDom(parent: SVGElement, marks: readonly Mark[]): void {
  const root = painted.get(parent) ?? {
    element: parent,
    attributes: {},
    text: undefined,
    children: new Map<string, Painted>(),
  };
  painted.set(parent, root);
  reconcile(root, marks, focusedNear(parent));
}

/** What has the focus, within the shadow tree of the node where it stands in one. */
function focusedNear(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}

function reconcile(parent: Painted, marks: readonly Mark[], focused: Element | null): void {
  const next = new Map<string, Painted>();
  let place = parent.element.firstChild;
  for (const mark of marks) {
    const drawn = markElement(mark);
    const known = parent.children.get(mark.key);
    const child =
      known?.element.localName === drawn.tag ? known : create(parent.element, drawn.tag);
    parent.children.delete(mark.key);
    if (known !== undefined && known !== child) {
      if (known.element === place) place = place.nextSibling;
      known.element.remove();
    }
    next.set(mark.key, child);
    if (known === child && child.element.contains(focused))
      place = stepBehind(child.element, place);
    // What is new is put in once it is whole: every change of what stands in the page costs more.
    update(child, mark, drawn, focused);
    if (child.element === place) place = place.nextSibling;
    else parent.element.insertBefore(child.element, place);
  }
  for (const { element } of parent.children.values()) element.remove();
  parent.children = next;
}

/** What is moved loses focus; so the siblings from `place` up to the element go to the end, and it stays. */
function stepBehind(element: SVGElement, place: ChildNode | null): ChildNode | null {
  while (place !== null && place !== element) {
    const sibling = place;
    place = place.nextSibling;
    element.parentNode?.append(sibling);
  }
  return place;
}

function create(parent: SVGElement, tag: SvgElement['tag']): Painted {
  const element = parent.ownerDocument.createElementNS(SVG, tag);
  return { element, attributes: {}, text: undefined, children: new Map() };
}

function update(
  child: Painted,
  mark: Mark,
  { attributes, text, runs }: SvgElement,
  focused: Element | null,
): void {
  setAttributes(child, [...attributes, ...(mark.kind === 'group' ? groupAttributes(mark) : [])]);
  if (mark.kind === 'group') reconcile(child, mark.marks, focused);
  else if (runs) setRuns(child, runs);
  else if (child.text !== text) {
    child.element.textContent = text ?? null;
    child.text = text;
  }
}

/** Written anew where anything of them is otherwise. */
function setRuns(child: Painted, runs: readonly SvgRun[]): void {
  const said = JSON.stringify(runs);
  if (child.text === said) return;
  child.text = said;
  const document = child.element.ownerDocument;
  const spans = runs.map(({ attributes, text }) => {
    const span = document.createElementNS(SVG, 'tspan');
    for (const [name, value] of attributes) span.setAttribute(name, value);
    span.textContent = text;
    return span;
  });
  child.element.replaceChildren(...spans);
}

function groupAttributes(mark: GroupMark): [string, string][] {
  const attributes: [string, string][] = [];
  if (mark.id !== undefined) attributes.push(['data-layer', mark.id]);
  if (mark.name !== undefined) attributes.push(['role', 'button'], ['aria-label', mark.name]);
  if (mark.lang !== undefined) attributes.push(['xml:lang', mark.lang]);
  for (const [name, value] of Object.entries(mark.data ?? {})) {
    attributes.push([`data-${name}`, value]);
  }
  return attributes;
}

function setAttributes(child: Painted, list: readonly (readonly [string, string])[]): void {
  const { element, attributes: before } = child;
  const next = Object.fromEntries(list);
  for (const name in before) if (!(name in next)) element.removeAttribute(name);
  for (const name in next) {
    const value = next[name] ?? '';
    if (before[name] === value) continue;
    if (name === 'xml:lang') element.setAttributeNS(XML, name, value);
    else element.setAttribute(name, value);
  }
  child.attributes = next;
  if (next['role'] === 'button' && before['role'] !== 'button') {
    element.setAttribute('tabindex', '-1');
  }
}
