import { expect, it } from 'vitest';
import { briefingHtml } from '../../../../src/core/files/briefing/write-html.ts';
import { briefingWith, EVENTS, PICTURE } from './small-briefing.ts';

it('a briefing in HTML stands alone, with its picture and links between marks and notes', async () => {
  const html = briefingHtml(await briefingWith(EVENTS, 'ar', PICTURE));
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  expect(html).toContain(PICTURE.svg);
  expect(html).toContain('<bdi lang="en" dir="ltr">Talks [first] &amp; more</bdi>');
  expect(html).not.toMatch(/<script|src=|@import|url\(/);
  const marks = [...html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number);
  const notes = [...html.matchAll(/<li id="note-(\d+)"/g)].map(([, number]) => number);
  expect(marks).toEqual(['1', '2']);
  expect(notes).toEqual(marks);
  expect(briefingHtml(await briefingWith(EVENTS))).not.toContain('<figure');
});
