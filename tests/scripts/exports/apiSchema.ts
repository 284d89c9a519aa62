import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri', pattern: '^https?://' };
const email = { type: 'string', format: 'email' };
const time = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };
const day = { type: 'string', format: 'date' };
const list = (items: object) => ({ type: 'array', minItems: 1, items });

/** A record with some fields it must have and some it may have, and no others. */
function record(needed: Readonly<Record<string, object>>, possible: Readonly<Record<string, object>> = {}) {
  return {
    type: 'object',
    properties: { ...needed, ...possible },
    required: Object.keys(needed),
    additionalProperties: false,
  };
}

const organization = record({ id, name: text, description: text });
const term = record({ id, code: text, name: text, description: text, taxonomy: text, taxonomy_id: id });
const taxonomy = { id, name: text, description: text, version: text };
const attribute = record(
  {
    id,
    link_type: text,
    taxonomy_term: term,
  },
  { value: text },
);
const address = record({
  id,
  address_1: { type: 'string' },
  city: { const: '' },
  state_province: { const: '' },
  postal_code: { type: 'string' },
  country: { const: 'GB' },
  address_type: { enum: ['physical', 'postal', 'virtual'] },
});
const location = record(
  { id, location_type: { enum: ['physical', 'postal', 'virtual'] }, name: text },
  {
    latitude: { type: 'number', minimum: -90, maximum: 90 },
    longitude: { type: 'number', minimum: -180, maximum: 180 },
    addresses: list(address),
  },
);
const status = { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] };
const service = record(
  {
    id,
    organization_id: id,
    name: text,
    description: text,
    status,
    organization,
    funding: list(record({ id, source: text })),
    attributes: list(attribute),
  },
  {
    url: uri,
    email,
    minimum_age: { type: 'integer' },
    maximum_age: { type: 'integer' },
    eligibility_description: text,
    wait_time: text,
    assured_date: day,
    alert: text,
    schedules: list(
      record(
        { id },
        {
          freq: { const: 'WEEKLY' },
          byday: { type: 'string', pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$' },
          opens_at: time,
          closes_at: time,
          description: text,
        },
      ),
    ),
    service_areas: list(record({ id, name: text, service_area: text }, { uri })),
    service_at_locations: list(record({ id, location })),
    languages: list(record({ id, name: text })),
    cost_options: list(
      record({ id, option: text }, { amount: { type: 'number' }, currency: { const: 'GBP' } }),
    ),
    contacts: list(
      record({ id, name: text }, { title: text, email, phones: list(record({ id, number: text })) }),
    ),
  },
);

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);

/** What a record of each list has to look like, in this project's own words. */
export const recordSchemas: Readonly<Record<string, ValidateFunction>> = {
  services: ajv.compile(service),
  organizations: ajv.compile(
    record({ id, name: text, description: text }, { services: list(record({ id, name: text, status })) }),
  ),
  taxonomies: ajv.compile(record(taxonomy, { taxonomy_terms: list(term) })),
  taxonomy_terms: ajv.compile(term),
};

/** A page of a list around records of any kind. */
export const pageSchema = ajv.compile(
  record({
    total_items: { type: 'integer', minimum: 0 },
    total_pages: { type: 'integer', minimum: 1 },
    page_number: { type: 'integer', minimum: 1 },
    size: { type: 'integer', minimum: 0 },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: { type: 'array' },
  }),
);
