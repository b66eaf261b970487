import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../../../src/core/load/read/sniff.ts';

const sniff = (text: string) => sniffFormat(new TextEncoder().encode(text));

describe('a format', () => {
  it.each([
    ['{"format": "demarche/1"}', 'json'],
    ['\uFEFF \n[1', 'json'],
    ['start,end\n2025,', 'csv'],
    ['\uFEFF"start";"title"', 'csv'],
    ['start', 'csv'],
    ['title\tstart', 'tsv'],
    ['\n\tstart\tx', 'tsv'],
    ['PAR1\u0015\u0000', 'parquet'],
    ['<!-- x -->\n<!DOCTYPE html>', 'html'],
    ['<html>', 'html'],
    ['<svg xmlns="a,b">', 'svg'],
    ['{"a": 1}\n{"a": 2}\n', 'jsonl'],
    ['{"a":\n1}', 'json'],
    ['ARROW1\u0000\u0000', 'arrow'],
    ['PK\u0003\u0004\u0014\u0000xl/workbook.xml', 'xlsx'],
    ['title: x\n2024-05: talks', 'markwhen'],
    ['hello', 'unknown'],
    ['# A list of codes\n\n03: AGREE\n031: AGREE\n0311: AGREE, , economic\n', 'unknown'],
    ['sep=;\nstart;title\n2025-01-02;x\n', 'csv'],
    ['- **2 prisoners**: freed\n', 'markdown'],
    ['# Talks\n\n- **١٠ أبريل ٢٠٢٥** – محادثات\n', 'markdown'],
    ['start,title,summary\n2025-04-10,Talks,"Results:\n- **2 prisoners**: freed\n"\n', 'csv'],
    ['2025-04: Talks\n- **Step 1**: Do this\n', 'markwhen'],
    ['', 'unknown'],
    ['PK\u0003\u0004\u0000', 'binary'],
  ])('of %j is %s', (text, format) => {
    expect(sniff(text)).toBe(format);
  });

  it('of UTF-16 is not taken for binary', () => {
    expect(sniffFormat(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toBe('unknown');
    expect(sniffFormat(Uint8Array.of(0xfe, 0xff, 0, 0x7b))).toBe('unknown');
  });
});
