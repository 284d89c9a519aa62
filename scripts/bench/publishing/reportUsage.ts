import { writeFileSync } from 'node:fs';

// Loaded before a command that is measured: what the whole process took, once it ends.
const path = process.env['USAGE_REPORT'];
if (path !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      path,
      JSON.stringify({ cpuMicroseconds: userCPUTime + systemCPUTime, peakKilobytes: maxRSS }),
    );
  });
}
