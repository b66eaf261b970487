import type { Problem } from '../model/problem.ts';
import { loadText } from './load-text.ts';
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
  const loaded = await loadText({ text: project.data }, name);
  if (loaded.kind !== 'json') return loaded;
  const { view, figure, line: above } = project;
  const problems = loaded.problems.map((problem) => {
    const { line } = problem;
    return line === undefined ? problem : { ...problem, line: line + above };
  });
  return { ...loaded, problems, view, figure };
}
