import { join } from 'node:path';
import { projectDir } from './projectDir.ts';

/** The gazetteer of the starter catalogue, used where no other is named. */
export const starterGazetteerPath = join(projectDir, 'scripts/starter-catalogue/gazetteer.json');
