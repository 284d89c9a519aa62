import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { starterServicesPath } from '../../../../scripts/building/starterCatalogue.ts';
import { parseServices } from '../../../../src/catalogue/parseServices.ts';

const starter = parseServices(JSON.parse(await readFile(starterServicesPath, 'utf8')));
const find = (id: string) => starter?.services.find((service) => service.id === id);

describe('places that a contract copied from another', () => {
  it('nobody in County Durham is told to go to Nottingham', () => {
    expect(find('crs-prj-5631')?.deliveryPlaces).toEqual([]);
    expect(find('crs-prj-5631')?.summary).not.toContain('Nottingham');
  });

  it('Hampshire and Thames Valley each keep their own towns', () => {
    expect(find('crs-prj-7649')?.deliveryPlaces).toContain('Southampton');
    expect(find('crs-prj-7649')?.deliveryPlaces).not.toContain('Oxford');
    expect(find('crs-prj-7651')?.deliveryPlaces).toContain('Oxford');
    expect(find('crs-prj-7651')?.deliveryPlaces).not.toContain('Southampton');
  });

  it('a programme that may be for people who use abuse or who suffer it says that the listing is silent', () => {
    const domesticAbuse = find('crs-prj-5600')?.needActivities.find(({ need }) => need === 'domestic_abuse');
    expect(domesticAbuse?.activities).toContain(
      'Domestic violence programme (the listing does not say for whom: ask)',
    );
  });
});
