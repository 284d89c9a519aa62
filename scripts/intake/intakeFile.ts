import { join } from 'node:path';
import { projectDir } from '../building/projectDir.ts';

/** Where the intake is kept when nothing else is said: the file that `npm start` uses. */
export const defaultIntakeFile = join(projectDir, '.catalogue', 'intake.sqlite');
