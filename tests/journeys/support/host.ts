import type { Server } from 'node:http';
import { serveCatalogue } from '../../../scripts/serve.ts';

/** A static host that can really be stopped, and started again at the same address. */
export class Host {
  readonly requests: string[] = [];
  private readonly appDir: string;
  private readonly releaseDir: string;
  private server: Server | null = null;
  private port = 0;
  private requestsLeft = Number.POSITIVE_INFINITY;

  constructor(appDir: string, releaseDir: string) {
    this.appDir = appDir;
    this.releaseDir = releaseDir;
  }

  /** The app's address, once started. Every host has an origin, so a device, of its own. */
  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  /** Starts it; optionally it dies after so many requests for objects of the catalogue. */
  async start(dyingAfterObjects = Number.POSITIVE_INFINITY): Promise<void> {
    this.requestsLeft = dyingAfterObjects;
    const { server } = await serveCatalogue({
      appDir: this.appDir,
      releaseDir: this.releaseDir,
      port: this.port,
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.port = address.port;
    server.prependListener('request', (request) => {
      const url = request.url ?? '';
      this.requests.push(url);
      if (!url.includes('/objects/')) return;
      this.requestsLeft -= 1;
      if (this.requestsLeft < 0) void this.stop();
    });
    this.server = server;
  }

  /** Stops listening and cuts every connection. Nothing answers at the address after this. */
  async stop(): Promise<void> {
    const server = this.server;
    if (!server) return;
    this.server = null;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  /** Paths of catalogue objects that were asked for. */
  objectRequests(): readonly string[] {
    return this.requests.filter((url) => url.includes('/objects/'));
  }
}
