import { fromBase64 } from '../model/base64.ts';
import type { Problem } from '../model/problem.ts';
import type { ProjectData } from '../model/project.ts';
import { loadText } from './load-text.ts';
import { failed, readWhole } from './read/read.ts';
import type { ReadText } from './read/read.ts';
import type { LoadedSource } from './read/loaded-source.ts';
import { readProject } from './read-project.ts';

/** A figure of ours as the dataset and the view that it carries. @param name of the file */
export async function loadFigure(svg: string, name: string): Promise<LoadedSource> {
  const project = readProject(svg);
  if (project?.data === undefined) {
    const code = project ? 'svg.no-data' : 'svg.no-project';
    const problem: Problem = { code, severity: 'error', path: [], params: { url: name } };
    return { kind: 'failed', name, problems: [problem] };
  }
  const loaded = await loadText(await unpackData(project.data, name), name);
  if (loaded.kind !== 'json') return loaded;
  const { view, figure, line: above } = project;
  const problems = loaded.problems.map((problem) => {
    const { line } = problem;
    return line === undefined ? problem : { ...problem, line: line + above };
  });
  return { ...loaded, problems, view, figure };
}

/** So many at a time, that what grows without end is given up early. */
const AT_ONCE = 0x4000;

async function unpackData({ isPacked, text }: ProjectData, name: string): Promise<ReadText> {
  if (!isPacked) return { text };
  const { BrokenPack, unpackGzip } = await import('./read/packed.ts');
  const bytes = fromBase64(text);
  if (!bytes) return failed(name, new BrokenPack('no base64'));
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += AT_ONCE) {
      yield await Promise.resolve(bytes.subarray(at, at + AT_ONCE));
    }
  };
  return readWhole(unpackGzip({ name, totalBytes: null, chunks: pieces() }).bytes);
}
