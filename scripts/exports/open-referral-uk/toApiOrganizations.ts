import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { Organization, Service } from '../../../src/catalogue/service.ts';
import type { ListedRecord } from './listFiles.ts';
import { onlyStated, type ApiRecord } from './onlyStated.ts';
import { toApiOrganization, toApiStatus, toServiceUuid } from './toApiService.ts';

/** Every organisation that runs a service or is a partner in one, with the services it runs, sorted by id. */
export function toApiOrganizations(services: readonly Service[], today: CalendarDay): ListedRecord[] {
  const found = new Map<string, { readonly organization: Organization; readonly runs: ApiRecord[] }>();
  const entryOf = (organization: Organization) => {
    const entry = found.get(organization.id) ?? { organization, runs: [] };
    found.set(organization.id, entry);
    return entry;
  };
  for (const service of services) {
    const { id, name, organization, partners } = service;
    const status = toApiStatus(service, today);
    entryOf(organization).runs.push({ id: toServiceUuid(id), name, status });
    for (const partner of partners) entryOf(partner);
  }
  return [...found.values()]
    .sort((one, other) => (one.organization.id < other.organization.id ? -1 : 1))
    .map(({ organization, runs }) => {
      const inList = toApiOrganization(organization);
      return { id: String(inList['id']), inList, record: onlyStated({ ...inList, services: runs }) };
    });
}
