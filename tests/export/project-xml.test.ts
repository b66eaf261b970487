import { describe, expect, it } from 'vitest';
import { projectXml } from '../../src/export/project-xml.ts';

describe('a project as XML', () => {
  it('escapes what would be markup', () => {
    expect(projectXml({ view: 'q="<b>"&lang=en', data: '{"a":"</project>"}' })).toBe(
      '<project xmlns="urn:demarche:project:1" view="q=&quot;&lt;b&gt;&quot;&amp;lang=en">{&quot;a&quot;:&quot;&lt;/project&gt;&quot;}</project>',
    );
  });

  it('is an empty element where the data is left out', () => {
    expect(projectXml({ view: 'lang=en', data: undefined })).toMatch(/view="lang=en"\/>$/);
  });
});
