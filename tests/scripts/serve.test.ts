import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCatalogue } from '../../scripts/serve.ts';

const workDir = mkdtempSync(join(tmpdir(), 'serve-'));
const appDir = join(workDir, 'app');
const releaseDir = join(workDir, 'release');
const asPage = { headers: { 'Sec-Fetch-Dest': 'document' } };
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(appDir, 'assets'), { recursive: true });
  mkdirSync(releaseDir);
  writeFileSync(join(appDir, 'index.html'), '<title>App</title>');
  writeFileSync(join(appDir, 'assets/main-abcdefgh.js'), 'export {};');
  ({ server, url } = await serveCatalogue({ appDir, releaseDir, port: 0 }));
});
afterAll(() => {
  server.close();
  rmSync(workDir, { recursive: true });
});

describe('the server', () => {
  it('opens the app at any of its addresses', async () => {
    const response = await fetch(`${url}services/crs-prj-5597`, asPage);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>App</title>');
  });

  it('answers a missing script with 404 and no page, which would poison the offline copy', async () => {
    const response = await fetch(`${url}assets/gone-abcdefgh.js`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });

  it('finds a release that was published after it started', async () => {
    expect((await fetch(`${url}catalogue/latest.json`)).status).toBe(404);
    writeFileSync(join(releaseDir, 'latest.json'), '{"signed":1}');
    const response = await fetch(`${url}catalogue/latest.json`);
    expect(await response.json()).toEqual({ signed: 1 });
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets hashed files be kept for ever and sends the security policy with everything', async () => {
    const response = await fetch(`${url}assets/main-abcdefgh.js`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('does not climb out of its folders', async () => {
    writeFileSync(join(workDir, 'secret.json'), '{}');
    expect((await fetch(`${url}catalogue/..%2Fsecret.json`)).status).toBe(404);
    expect((await fetch(`${url}catalogue/%2e%2e/secret.json`)).status).toBe(404);
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(url).port);
    await expect(serveCatalogue({ appDir, releaseDir, port })).rejects.toThrow(/EADDRINUSE/);
  });
});
