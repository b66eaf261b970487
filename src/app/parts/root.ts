/**
 * The element that holds the explorer around a node, or the document where none does: whatever is looked up is
 * looked up in there, so that two on one page do not disturb each other.
 */
export function rootOf(inside: Element): ParentNode {
  return inside.closest('.demarche') ?? inside.ownerDocument;
}

/** What has the focus, as seen from a node: within its own shadow tree where it stands in one. */
export function focusedNear(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}
