import { projectXml } from './project-xml.ts';
import { paintSvgText } from '../paint/svg-text.ts';
import type { Document } from '../paint/svg-text.ts';
import type { Project } from '../model/project.ts';
import type { Scene } from '../charts/drawing/mark.ts';

/** A figure as a file: the same scene and words give the same bytes, in the browser and out of it. */
export interface SvgFile {
  /** Without characters that a file system refuses. */
  readonly name: string;
  readonly text: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * @param stem what the file is called after, a dataset's id mostly
 * @param project what the figure carries, so that it can be opened again
 */
export function svgFile(
  scene: Scene,
  document: Document,
  stem: string,
  project?: Project,
): SvgFile {
  const whole = project ? { ...document, metadata: projectXml(project) } : document;
  return { name: `${fileStem(stem)}.svg`, text: XML + paintSvgText(scene, whole) };
}

/** A name as one that no file system refuses; not empty, at most 80 characters. */
export function fileStem(stem: string): string {
  const safe = stem
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
    .replace(/[\uD800-\uDBFF]$/, '');
  return safe === '' ? 'demarche' : safe;
}
