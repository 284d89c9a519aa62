import { writeFile } from 'node:fs/promises';
import { parseGazetteer } from '../../../src/geography/parseGazetteer.ts';
import { nationalServicesPath } from '../../building/starterCatalogue.ts';
import { starterGazetteerPath } from '../../building/starterGazetteer.ts';
import { toServiceFile } from '../../feeds/serviceFile.ts';
import { readJsonFile } from '../../publish/readInputs.ts';
import { nationalFacts } from './nationalFacts.ts';
import { toNationalService } from './toNationalService.ts';

// Writes the national services that the starter catalogue is published with, from their facts.
const gazetteer = parseGazetteer(await readJsonFile(starterGazetteerPath));
const services = nationalFacts.map((fact) => toNationalService(fact, gazetteer));
await writeFile(nationalServicesPath, toServiceFile(services));
console.log(`Wrote ${services.length} national and regional services.`);
