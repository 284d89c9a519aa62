import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import { readAvailabilityForm, toAvailabilityForm } from '../../../src/changes/forms/availabilityForm.ts';
import { readContactForm, toContactForm } from '../../../src/changes/forms/contactForm.ts';
import { readEligibilityForm, toEligibilityForm } from '../../../src/changes/forms/eligibilityForm.ts';
import { day } from '../../factories/serviceFactory.ts';

const file: unknown = JSON.parse(readFileSync('scripts/starter-catalogue/services.json', 'utf8'));
const services = parseServices(file)?.services ?? [];

it('opening a form of any real listing and typing nothing changes nothing', () => {
  expect(services.length).toBeGreaterThan(100);
  const changed = services.flatMap((service) => [
    [service.id, readContactForm(toContactForm(service), service)] as const,
    [service.id, readEligibilityForm(toEligibilityForm(service), service)] as const,
    [service.id, readAvailabilityForm(toAvailabilityForm(service), service, day('2026-11-22'))] as const,
  ]);
  const nothing = { ok: true, corrections: {} };
  expect(changed.filter(([, answer]) => JSON.stringify(answer) !== JSON.stringify(nothing))).toEqual([]);
});
