import { PROJECT_NAMESPACE } from '../model/project.ts';
import type { Project } from '../model/project.ts';
import { escapeXml } from '../paint/svg-text.ts';

/** A project as well-formed XML for a figure's `<metadata>`. */
export function projectXml({ view, data }: Project): string {
  const start = `<project xmlns="${PROJECT_NAMESPACE}" view="${escapeXml(view)}"`;
  return data === undefined ? `${start}/>` : `${start}>${escapeXml(data)}</project>`;
}
