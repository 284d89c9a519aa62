import type { Setting } from '../../../src/catalogue/codes.ts';
import type { CohortStatement, Eligibility } from '../../../src/catalogue/service.ts';
import type { Contract } from './contract.ts';
import type { Delivered } from './delivered.ts';
import { toConditions, toPreRelease } from './statements.ts';

/** Whom a contract takes. Where fields and text disagree, both are kept and a warning is added. */
export function toEligibility(contract: Contract, text: string, warnings: string[]): Eligibility {
  const { admitsWomen, admitsMen, minimumAge, maximumAge } = contract;
  const conditions = toConditions(text);
  if (admitsWomen && admitsMen && /for all adult male People on Probation/i.test(text)) {
    warnings.push('the text says men only, the contract’s fields admit women and men');
    conditions.push('The listing’s text speaks of men only: ask before a woman is referred.');
  }
  const both = admitsWomen && admitsMen ? 'women and men' : null;
  return {
    sexes: both ?? (admitsWomen ? 'women' : admitsMen ? 'men' : 'not stated'),
    minimumAge,
    maximumAge,
    preRelease: toPreRelease(text),
    noRecourseToPublicFunds: 'not stated',
    conditions,
  };
}

/** Where the person is when the service works with them. */
export function toSettings(
  contract: Contract,
  text: string,
  { preRelease }: Eligibility,
  delivered: Delivered,
): Setting[] {
  // A title that says "in Custody" means it, unless sessions are held in towns as well.
  const isInCustody = /\bin custody\b/i.test(contract.title);
  const worksInPrisons =
    isInCustody ||
    delivered.prisonsServed.length > 0 ||
    delivered.namesCustody ||
    /during the custodial element|within specified prison establishments/i.test(text);
  return [
    ...(isInCustody && delivered.deliveryPlaces.length === 0 ? [] : ['community' as const]),
    ...(preRelease === 'yes' ? ['pre-release' as const] : []),
    ...(worksInPrisons ? ['custody' as const] : []),
  ];
}

/** The groups a contract speaks of; the others stay unstated. */
export function toCohorts(contract: Contract, supportsVeterans: boolean): CohortStatement[] {
  const { admitsWomen, admitsMen, minimumAge, maximumAge } = contract;
  const standing = admitsWomen && admitsMen ? 'open to all' : 'for this group';
  const isForYoungAdults = minimumAge !== null && minimumAge >= 18 && maximumAge !== null && maximumAge <= 25;
  const cohorts: CohortStatement[] = [];
  if (admitsWomen) cohorts.push({ cohort: 'women', standing, groups: [] });
  if (admitsMen) cohorts.push({ cohort: 'men', standing, groups: [] });
  if (isForYoungAdults) cohorts.push({ cohort: 'young_adult', standing: 'for this group', groups: [] });
  // The texts promise support for veterans among others; none is for veterans only.
  if (supportsVeterans) cohorts.push({ cohort: 'veteran', standing: 'open to all', groups: [] });
  return cohorts;
}
