import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An invented contract file of the feed's shape, for an invented provider in Torbay's force area. */
export function makeContractFile(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    internal_contract_id: '00000000-0000-0000-0000-000000000000',
    contract_reference: 'INV_0001',
    contract_type_id: 'ACC',
    region: { nps_region_code: 'C', pcc_region_code: null },
    eligibility: { allows_female: false, allows_male: true, minimum_age: 18, maximum_age: null },
    scheduling: { hide_before: '2024-04-01', hide_after: null },
    providers: { prime_provider_code: 'HARBOUR_LANE', subcontractor_codes: [] },
    internal_intervention_id: '00000000-0000-0000-0000-000000000001',
    intervention_title: 'Invented Housing Services for Yorkshire',
    short_description:
      'For people with a RAR or on licence. Also available pre-release to people who are convicted.',
    activities: [
      {
        need_area: 'Accommodation',
        activity: 'Tenancy course',
        delivery_method: '1-2-1, Group',
        delivery_location: 'Leeds, York',
      },
    ],
    ...overrides,
  };
}

const providers = [
  { code: 'HARBOUR_LANE', name: 'Harbour Lane Trust (invented)' },
  { code: 'QUAY', name: 'The  Quay,Leeds (invented)' },
];

/** Writes a feed folder as HMPPS lays it out; file contents that are text are written as they are. */
export async function writeFeed(
  files: Readonly<Record<string, unknown>>,
  providerList: unknown = providers,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crs-feed-'));
  await mkdir(join(folder, 'contracts'));
  await writeFile(join(folder, 'providers.json'), JSON.stringify(providerList));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(
      join(folder, 'contracts', name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  return folder;
}
