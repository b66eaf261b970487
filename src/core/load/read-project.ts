import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { PROJECT_NAMESPACE } from '../model/project.ts';
import type { Project } from '../model/project.ts';

/** A project, and the 0-based line of the file on which its data begins. */
export type FoundProject = Project & { readonly line: number };

/**
 * The project that a figure carries, whatever other programs made of the file around it.
 * @returns undefined where there is none, or the file is not well-formed
 */
export function readProject(svg: string): FoundProject | undefined {
  let root: XmlElement | null;
  try {
    root = parseXml(svg, { includeOffsets: true, ignoreUndefinedEntities: true }).root;
  } catch {
    return undefined;
  }
  const found = root && findProject(root, new Map());
  if (!found) return undefined;
  const data = found.text.trim();
  const begin = found.children[0]?.start ?? found.start;
  const line = svg.slice(0, begin).split('\n').length - 1;
  return {
    view: found.attributes['view'] ?? '',
    figure: found.attributes['figure'] ?? '',
    data: data === '' ? undefined : { isPacked: found.attributes['packed'] === 'gzip', text: data },
    line,
  };
}

/** @param outer namespaces by prefix, '' for the one without */
function findProject(
  element: XmlElement,
  outer: ReadonlyMap<string, string>,
): XmlElement | undefined {
  const spaces = new Map(outer);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns') spaces.set('', value);
    else if (name.startsWith('xmlns:')) spaces.set(name.slice(6), value);
  }
  const [local = '', prefix = ''] = element.name.split(':').reverse();
  if (local === 'project' && spaces.get(prefix) === PROJECT_NAMESPACE) return element;
  for (const child of element.children) {
    const found = child instanceof XmlElement ? findProject(child, spaces) : undefined;
    if (found) return found;
  }
  return undefined;
}
