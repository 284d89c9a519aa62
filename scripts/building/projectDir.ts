import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command is run from. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url));
