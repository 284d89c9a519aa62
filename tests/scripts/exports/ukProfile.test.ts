import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeService } from '../../factories/serviceFactory.ts';
import { exportedApi, makeFullService, manyKindsOfServices, starterServices } from './exportFixture.ts';

const schemas = resolve(import.meta.dirname, '../../../../shared/data/open-referral/schema');
const isHere = existsSync(schemas);
const whyNot = isHere ? '' : ' (skipped: the UK profile’s schemas are not beside the project)';

function compile(name: string): ValidateFunction {
  // Not strict: the profile's schemas carry notes of their own beside the keywords.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(resolve(schemas, `${name}.json`), 'utf8')) as object);
}

describe.skipIf(!isHere)(`the JSON Schema of the Open Referral UK profile${whyNot}`, () => {
  it('takes every service and organisation, alone and in lists', () => {
    const api = exportedApi([
      ...starterServices(),
      ...manyKindsOfServices(),
      makeFullService(),
      makeService(),
    ]);
    const alone = { services: compile('service'), organizations: compile('organization') };
    const listed = { services: compile('service_list'), organizations: alone.organizations };
    let checked = 0;
    for (const list of ['services', 'organizations'] as const) {
      for (const [path, value] of api) {
        if (!path.startsWith(`${list}/`)) continue;
        const isPage = /\/(?:index|page-\d+)\.json$/.test(path);
        for (const record of isPage ? (value['contents'] as unknown[]) : [value]) {
          const check = isPage ? listed[list] : alone[list];
          expect(check(record), `${path}: ${JSON.stringify(check.errors)}`).toBe(true);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(400);
  });
});
