import { describe, expect, it } from 'vitest';
import { CountryNames } from '../../../../src/core/load/rows/country-cells.ts';
import { MappedNames } from '../../../../src/core/load/rows/mapped-names.ts';

describe('names in cells', () => {
  it('are countries under one name, however they are written', () => {
    const countries = new CountryNames();
    const names = new MappedNames(';', 'iso', countries);
    expect(names.namesIn('fr; США;NA;Moldova, Republic of')).toEqual(['France', 'United States', 'Moldova, Republic of']); // prettier-ignore
    expect([...countries.codes]).toEqual([['France', 'FR'], ['United States', 'US'], ['Moldova, Republic of', 'MD']]); // prettier-ignore
    expect(new MappedNames('', 'state-numbers', countries).namesIn('365')).toEqual(['Russia']);
  });

  it('keep the word that the table itself has for a country, in all columns', () => {
    const countries = new CountryNames();
    const one = new MappedNames(';', 'names', countries);
    const other = new MappedNames('', 'names', countries);
    expect(one.namesIn('США; RUSSIA')).toEqual(['США', 'Russia']);
    expect(other.namesIn('Соединённые Штаты')).toEqual(['США']);
    expect(other.namesIn('Россия')).toEqual(['Russia']);
    expect(other.namesIn('Туркменистан')).toEqual(['Туркменистан']);
    expect(other.namesIn('الصين')).toEqual(['الصين']);
  });

  it('are several where a cell names several countries, whatever stands between them', () => {
    for (const separator of ['', ';', ' / ']) {
      const { namesIn } = {
        namesIn: (cell: string) => new MappedNames(separator, 'names').namesIn(cell),
      };
      expect(namesIn('France, Germany')).toEqual(['France', 'Germany']);
      expect(namesIn('France / Poland')).toEqual(['France', 'Poland']);
      expect(namesIn('Germany and Poland')).toEqual(['Germany', 'Poland']);
      expect(namesIn('Германия и Польша')).toEqual(['Германия', 'Польша']);
      expect(namesIn('فرنسا وألمانيا')).toEqual(['فرنسا', 'ألمانيا']);
      expect(namesIn('Bosnia and Herzegovina')).toEqual(['Bosnia and Herzegovina']);
      expect(namesIn('Moldova, Republic of')).toEqual(['Moldova, Republic of']);
      expect(namesIn('Smith and Sons')).toEqual(['Smith and Sons']);
    }
  });

  it('stay as they are where the column names no countries', () => {
    expect(new MappedNames('', null).namesIn('Holland & Ireland')).toEqual(['Holland & Ireland']);
  });
});
