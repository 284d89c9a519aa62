import { CommandError } from '../commandError.ts';

/** The page of a provider's listings. @throws CommandError when the app's address is none */
export function toProviderLink(app: string, organizationId: string): string {
  if (!URL.canParse(app)) throw new CommandError(`${app} is not the address of an app.`);
  return new URL(`providers/${encodeURIComponent(organizationId)}`, app.endsWith('/') ? app : `${app}/`).href;
}

/**
 * The link that a provider is sent. The token is behind the `#`, which browsers never send, so that it
 * is in no server's log. @throws CommandError when the app's address is none
 */
export function toInvitationLink(app: string, organizationId: string, token: string): string {
  return `${toProviderLink(app, organizationId)}#invitation=${token}`;
}
