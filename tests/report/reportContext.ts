import type { Service } from '../../src/catalogue/service.ts';
import {
  toRequirementName,
  type HomeCover,
  type ReportContext,
  type ReportHome,
} from '../../src/report/reportContext.ts';
import { day } from '../factories/serviceFactory.ts';

/** A text written on 22 November 2026 from a copy of the day before, of the catalogue of the 20th. */
export function makeContext(overrides: Partial<ReportContext> = {}): ReportContext {
  return {
    publishedOn: day('2026-11-20'),
    copiedOn: day('2026-11-21'),
    today: day('2026-11-22'),
    home: null,
    needs: [],
    requirementName: toRequirementName,
    findService: () => null,
    ...overrides,
  };
}

/** A home area that every service covers in the same way. */
export function makeHome(name: string, cover: HomeCover = 'all'): ReportHome {
  return { name, covers: () => cover };
}

/** All three groups of facts checked by the provider on one day. */
export function checkedOn(date: string): Pick<Service, 'assurance'> {
  const assuredDate = day(date);
  return {
    assurance: [
      { factGroup: 'contact', assuredDate, by: 'provider' },
      { factGroup: 'eligibility', assuredDate, by: 'provider' },
      { factGroup: 'availability', assuredDate, by: 'provider' },
    ],
  };
}
