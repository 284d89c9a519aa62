/**
 * The content security policy of the app: its own files only, no inline script or style, no frames.
 * `catalogueUrl` adds that address's origin where the catalogue is published elsewhere.
 */
export function toContentSecurityPolicy(catalogueUrl: string | null): string {
  const origin = catalogueUrl && /^https?:/.test(catalogueUrl) ? ` ${new URL(catalogueUrl).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${origin}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Headers every answer carries. `frame-ancestors` works only as a header, so it is added here. */
export function toSecurityHeaders(catalogueUrl: string | null): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${toContentSecurityPolicy(catalogueUrl)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  };
}

/** How long a file may be kept: hashed names for ever, everything else is asked for again. */
export function toCacheControl(path: string): string {
  const isContentAddressed =
    /\/assets\/[^/]+-[\w-]{8}\.\w+$|\/(?:objects|manifests)\/[0-9a-f]{64}\.json$/.test(path);
  return isContentAddressed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
