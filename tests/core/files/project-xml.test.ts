import { describe, expect, it } from 'vitest';
import { projectXml } from '../../../src/core/files/project-xml.ts';

describe('a project as XML', () => {
  it('escapes what would be markup', () => {
    expect(
      projectXml({
        view: 'q="<b>"&lang=en',
        figure: '',
        data: { isPacked: false, text: '{"a":"</project>"}' },
      }),
    ).toBe(
      '<project xmlns="urn:demarche:project:1" view="q=&quot;&lt;b&gt;&quot;&amp;lang=en">{&quot;a&quot;:&quot;&lt;/project&gt;&quot;}</project>',
    );
  });

  it('is an empty element where the data is left out', () => {
    expect(projectXml({ view: 'lang=en', figure: '', data: undefined })).toMatch(
      /view="lang=en"\/>$/,
    );
  });

  it('says where the data are packed', () => {
    const text = projectXml({ view: '', figure: '', data: { isPacked: true, text: 'H4sI' } });
    expect(text).toMatch(/ packed="gzip">H4sI<\/project>$/);
  });

  it('says the wish where there was one', () => {
    const text = projectXml({ view: '', figure: 'size=a4&title=A', data: undefined });
    expect(text).toContain(' figure="size=a4&amp;title=A"/>');
  });
});
