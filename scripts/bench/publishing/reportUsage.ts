import { writeFileSync } from 'node:fs';

// Loaded before a command that is measured: what the whole process took, once it ends. Where Node lets itself
// be told to clear its memory (--expose-gc), it is told every second, and what is left is what is really held.
const path = process.env['USAGE_REPORT'];
const everyMs = 1_000;
let heldBytes = 0;

if (path !== undefined) {
  const { gc } = globalThis;
  if (gc) {
    setInterval(() => {
      gc();
      const { heapUsed, external } = process.memoryUsage();
      heldBytes = Math.max(heldBytes, heapUsed + external);
    }, everyMs).unref();
  }
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      path,
      JSON.stringify({ cpuMicroseconds: userCPUTime + systemCPUTime, peakKilobytes: maxRSS, heldBytes }),
    );
  });
}
