import { openIntake } from '../../../scripts/intake/openIntake.ts';
import { serveCatalogue } from '../../../scripts/serve.ts';

// What `npm start` runs, over a journey's own folders, as a process that can be killed.
const [appDir = '', releaseDir = '', intakeFile = '', port = '0'] = process.argv.slice(2);
const intake = await openIntake({ databaseUrl: null, file: intakeFile });
const { url } = await serveCatalogue({ appDir, releaseDir, port: Number(port), intake });
console.log(url);
