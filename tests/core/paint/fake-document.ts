/**
 * As much of a DOM as the painter touches, after the DOM standard: an element that is moved is taken out
 * first, and one that is out of the document has no focus.
 */
export class FakeElement {
  readonly localName: string;
  readonly ownerDocument: FakeDocument;
  readonly attributes = new Map<string, string>();
  readonly namespaces = new Map<string, string | null>();
  readonly childNodes: FakeElement[] = [];
  parentNode: FakeElement | null = null;
  #text = '';

  constructor(localName: string, ownerDocument: FakeDocument) {
    this.localName = localName;
    this.ownerDocument = ownerDocument;
  }

  get firstChild(): FakeElement | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): FakeElement | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  get textContent(): string {
    return this.#text;
  }

  set textContent(text: string | null) {
    this.ownerDocument.log.push(`text ${text ?? ''}`);
    this.#text = text ?? '';
  }

  insertBefore(child: FakeElement, place: FakeElement | null): void {
    if (place !== null && place.parentNode !== this) throw new Error('NotFoundError');
    if (child === place) return;
    this.ownerDocument.log.push(`insert ${child.localName}`);
    child.#leave();
    const at = place === null ? this.childNodes.length : this.childNodes.indexOf(place);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
  }

  append(child: FakeElement): void {
    this.insertBefore(child, null);
  }

  replaceChildren(...children: FakeElement[]): void {
    for (const child of [...this.childNodes]) child.remove();
    for (const child of children) this.append(child);
  }

  remove(): void {
    this.ownerDocument.log.push(`remove ${this.localName}`);
    this.#leave();
  }

  contains(other: FakeElement | null): boolean {
    for (let one = other; one; one = one.parentNode) if (one === this) return true;
    return false;
  }

  getRootNode(): { readonly activeElement: FakeElement | null } {
    return this.ownerDocument;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNS(null, name, value);
  }

  setAttributeNS(namespace: string | null, name: string, value: string): void {
    this.ownerDocument.log.push(`set ${name}=${value}`);
    this.attributes.set(name, value);
    this.namespaces.set(name, namespace);
  }

  removeAttribute(name: string): void {
    this.ownerDocument.log.push(`unset ${name}`);
    this.attributes.delete(name);
  }

  #leave(): void {
    const { parentNode, ownerDocument } = this;
    if (!parentNode) return;
    if (this.contains(ownerDocument.activeElement)) ownerDocument.activeElement = null;
    parentNode.childNodes.splice(parentNode.childNodes.indexOf(this), 1);
    this.parentNode = null;
  }
}

export class FakeDocument {
  /** Everything that was done to its elements, in order. */
  readonly log: string[] = [];
  readonly created: string[] = [];
  activeElement: FakeElement | null = null;

  createElementNS(namespace: string, name: string): FakeElement {
    this.created.push(`${namespace} ${name}`);
    return new FakeElement(name, this);
  }
}
