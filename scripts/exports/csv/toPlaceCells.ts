import type { Service } from '../../../src/catalogue/service.ts';
import { toAreaValues, type AreaWords } from './areaWords.ts';
import { inCell, listed, type Cells } from './cells.ts';

/** Where a service works. A confidential place has no place, address, postcode or town, whatever the record holds. */
export function toPlaceCells(service: Service, wordsFor: AreaWords): Cells {
  const { coverage, confidentialLocation } = service;
  return {
    areas: listed(toAreaValues(coverage, wordsFor)),
    areasNot: listed(coverage.excludedLadCodes.flatMap((code) => wordsFor('ladCodes', code))),
    remote: coverage.remote ? 'yes' : null,
    confidential: confidentialLocation ? 'yes' : null,
    ...(confidentialLocation ? {} : toOpenPlaces(service)),
  };
}

/** Places, addresses and postcodes side by side: the second of each is the second place’s. */
function toOpenPlaces({ deliveryPlaces, locations }: Service): Cells {
  const sideBySide = (values: readonly (string | null)[]) =>
    values.every((value) => value === null) ? null : values.map((value) => inCell(value ?? '')).join('; ');
  return {
    towns: listed(deliveryPlaces),
    place: sideBySide(locations.map(({ name }) => name)),
    address: sideBySide(locations.map(({ address }) => address)),
    postcode: sideBySide(locations.map(({ postcode }) => postcode)),
  };
}
