import { PROJECT_NAMESPACE } from '../model/project.ts';
import type { Project } from '../model/project.ts';
import { escapeXml } from '../paint/svg-text.ts';

/** A project as well-formed XML for a figure's `<metadata>`. */
export function projectXml({ view, figure, data }: Project): string {
  const options = figure === '' ? '' : ` figure="${escapeXml(figure)}"`;
  const packed = data?.isPacked === true ? ' packed="gzip"' : '';
  const start = `<project xmlns="${PROJECT_NAMESPACE}" view="${escapeXml(view)}"${options}${packed}`;
  return data === undefined ? `${start}/>` : `${start}>${escapeXml(data.text)}</project>`;
}
