import { makeCoverage } from '../../factories/serviceFactory.ts';
import { makeLocation, type RuleExamples } from './example.ts';

const leeds = makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' });
const place = (postcode: string) => ({ locations: [makeLocation({ postcode })] });
const quietStreet = { address: '1 Quiet Street', postcode: 'LS9 8AH' };
const hours = (opensAt: string, closesAt: string) => ({
  schedules: [{ days: [], opensAt, closesAt, note: null }],
});

/** Where it is, when it is open, and which areas it is for. */
export const placeExamples: RuleExamples = {
  'address-without-postcode': {
    broken: { locations: [makeLocation({ ...quietStreet, postcode: null })] },
    fine: { locations: [makeLocation(quietStreet)] },
  },
  'postcode-unknown': { broken: place('LS97 9ZZ'), fine: place('ls9 8ah') },
  'postcode-outside-coverage': {
    broken: { coverage: leeds, ...place('PL1 2AA') },
    // Bradford is next to Leeds: people cross the border.
    fine: { coverage: leeds, ...place('BD1 1AA') },
  },
  'no-coverage': {
    broken: { coverage: makeCoverage() },
    fine: { coverage: makeCoverage({ remote: true }) },
  },
  'covers-nowhere-left': {
    broken: { coverage: { ...leeds, excludedLadCodes: ['E08000035'] } },
    fine: { coverage: { ...leeds, pfaCodes: ['E23000010'], excludedLadCodes: ['E08000035'] } },
  },
  'unknown-area-code': {
    broken: { coverage: makeCoverage({ ladCodes: ['E07000026'] }) },
    fine: { coverage: makeCoverage({ pfaCodes: ['E23000010'] }) },
  },
  'whole-region-one-site': {
    broken: { needs: ['ete'], coverage: makeCoverage({ probationRegionCodes: ['D'] }), ...place('CF10 1AA') },
    fine: { needs: ['ete'], coverage: leeds, ...place('LS9 8AH') },
  },
  'confidential-address': {
    broken: { confidentialLocation: true, locations: [makeLocation(quietStreet)] },
    fine: { confidentialLocation: true, locations: [makeLocation({})] },
  },
  'confidential-place-in-words': {
    broken: { confidentialLocation: true, summary: 'Rooms for women at 1 Quiet Street.' },
    fine: { confidentialLocation: true, summary: 'Twelve rooms for women who have to leave their home.' },
  },
  'no-opening-times': {
    broken: { deliveryFormats: ['drop-in'] },
    fine: { deliveryFormats: ['drop-in'], ...hours('09:30', '12:00') },
  },
  'hours-backwards': { broken: hours('09:30', '05:00'), fine: hours('21:00', '08:00') },
};
