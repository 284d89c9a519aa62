import { spawn } from 'node:child_process';
import { projectDir } from './building/projectDir.ts';

// Each place code runs in has its own settings, so that `window` in a worker does not compile.
const contexts = ['src', 'src/search', 'src/service-worker', 'scripts', 'tests'];

const results = await Promise.all(contexts.map(check));
if (results.some((passed) => !passed)) process.exitCode = 1;

function check(context: string): Promise<boolean> {
  return new Promise((resolve) => {
    const compiler = spawn('tsc', ['-p', `${context}/tsconfig.json`], { cwd: projectDir, stdio: 'inherit' });
    compiler.on('error', (error) => {
      console.error(`The TypeScript compiler did not start for ${context}: ${error.message}`);
      resolve(false);
    });
    compiler.on('close', (code) => {
      console.log(`types in ${context}: ${code === 0 ? 'right' : 'wrong'}`);
      resolve(code === 0);
    });
  });
}
