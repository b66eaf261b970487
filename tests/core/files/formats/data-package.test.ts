import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataPackage, writeDataPackage } from '../../../../src/core/files/formats/data-package.ts';
import { bytesOf, istanbul, takeAll, textOf } from './taken.ts';

describe('a data package', () => {
  it('has the files that its descriptor names, with the columns that it names', async () => {
    const files = unzipSync(await bytesOf(writeDataPackage, await takeAll(istanbul)));
    const described = JSON.parse(
      strFromU8(files['datapackage.json'] ?? new Uint8Array()),
    ) as ReturnType<typeof dataPackage> & {
      readonly resources: readonly {
        readonly path: string;
        readonly schema: { readonly fields: readonly { readonly name: string }[] };
      }[];
    };
    expect(described).toMatchObject({
      profile: 'tabular-data-package',
      name: 'istanbul-2025',
      licenses: [{ name: 'CC0-1.0' }],
      version: '1.2.0',
    });
    const paths = described.resources.map(({ path }) => path);
    expect(Object.keys(files)).toEqual(['datapackage.json', ...paths]);
    for (const { path, schema } of described.resources) {
      const rows = Papa.parse<string[]>(strFromU8(files[path] ?? new Uint8Array())).data;
      expect(rows[0], path).toEqual(schema.fields.map(({ name }) => name));
    }
    const events = strFromU8(files['events.csv'] ?? new Uint8Array());
    expect(events).toBe(await textOf('csv', await takeAll(istanbul)));
  });

  it('is the same for the same day and data', async () => {
    const [one, other] = [await takeAll(istanbul), await takeAll(istanbul)];
    expect(await bytesOf(writeDataPackage, one)).toEqual(await bytesOf(writeDataPackage, other));
  });
});
