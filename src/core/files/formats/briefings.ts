import { briefingMarkdown } from '../briefing/write-markdown.ts';
import { buildBriefing } from '../briefing/build-briefing.ts';
import { briefingHtml } from '../briefing/write-html.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Extract, ExtractedEvent } from '../../model/extract.ts';
import type { WriteData, Writing } from '../writing/format.ts';

/** Events that anybody reads one after the other; more are left out, and counted. */
export const MOST_TOLD = 2000;

export const writeBriefingMarkdown: WriteData = async function* (data, writing) {
  yield briefingMarkdown(await gather(data, { ...writing, picture: undefined }));
};

export const writeBriefingHtml: WriteData = async function* (data, writing) {
  yield briefingHtml(await gather(data, writing));
};

export const writeBriefingDocx: WriteData = async function* (data, writing) {
  const { briefingDocx } = await import('../briefing/write-docx.ts');
  yield await briefingDocx(await gather(data, writing), writing.day);
};

async function gather(data: Extract, writing: Writing): Promise<Briefing> {
  const events: ExtractedEvent[] = [];
  for await (const page of data.asKnown()) {
    const told = page.slice(0, Math.max(0, MOST_TOLD - events.length));
    events.push(...told);
    writing.onPage?.(page.length, page.length - told.length);
  }
  const picture = await writing.picture?.();
  return buildBriefing({ header: data.header(), events, writing, picture });
}
