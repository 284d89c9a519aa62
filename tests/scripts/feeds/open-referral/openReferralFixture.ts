/** A full service in the shape of Open Referral UK v3; stories name only what they are about. */
export function makeV3Service(id: string, changes: object = {}): object {
  return {
    id,
    name: `Invented Advice ${id}`,
    description: 'Help with forms.',
    status: 'active',
    url: 'https://advice.example.org/',
    assured_date: '2026-10-01',
    last_modified: '2026-10-02T10:00:00Z',
    minimum_age: 18,
    organization: { id: 'org-1', name: 'Invented Advice (invented)' },
    schedules: [{ byday: 'MO,TU', opens_at: '10:00:00', closes_at: '18:00:00', freq: 'WEEKLY', interval: 1 }],
    service_areas: [{ name: 'Leeds' }],
    service_at_locations: [
      {
        location: {
          id: 'place-1',
          name: 'Invented House',
          latitude: 53.79,
          longitude: -1.52,
          addresses: [{ address_1: '12 Made-up Street', city: 'Leeds', postal_code: 'LS9 8AG' }],
        },
      },
    ],
    contacts: [{ name: 'Advice line', phones: [{ number: '0113 496 0000' }], email: 'advice@example.org' }],
    attributes: [],
    ...changes,
  };
}

/** A list entry without details, as v3 has it. */
export function makeV3Entry(id: string, changes: object = {}): object {
  return { id, name: `Invented Advice ${id}`, description: 'Help with forms.', status: 'active', ...changes };
}

/** A service as Outpost serves it under v1. */
export function makeOutpostService(id: number, changes: object = {}): object {
  return {
    id,
    updated_at: { $date: '2026-07-01T20:14:55.847Z' },
    name: `Invented Club ${id}`,
    description: '<p>Meets <b>weekly</b>.</p>',
    url: null,
    min_age: 16,
    max_age: 100,
    needs_referral: true,
    free: true,
    status: 'published',
    organisation: { id: 7, name: 'Invented Trust' },
    locations: [
      {
        id: 3,
        name: 'Invented Hall',
        address_1: '1 Made-up Road',
        city: 'Leeds',
        postal_code: 'LS9 8AG',
        geometry: { type: 'Point', coordinates: [-1.52, 53.79] },
        mask_exact_address: false,
      },
    ],
    contacts: [
      { name: 'Office', title: null, visible: true, email: 'office@example.org', phone: '0113 496 0001' },
    ],
    taxonomies: [{ id: 4, name: 'Housing', slug: 'housing', parent_id: null }],
    regular_schedules: [
      { weekday: 'Monday', opens_at: '16:00', closes_at: '18:00', freq: 'month', interval: 1 },
    ],
    cost_options: [],
    links: [{ label: 'Facebook', url: 'https://social.example.org/club' }],
    send_needs: [],
    suitabilities: [{ id: 1, name: 'Autism', slug: 'autism' }],
    local_offer: null,
    ...changes,
  };
}
