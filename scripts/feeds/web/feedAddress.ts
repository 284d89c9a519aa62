import { BlockList, isIP } from 'node:net';
import { CommandError } from '../../commandError.ts';

/** The address of a feed, from what the publisher typed. @throws CommandError when it is none to ask */
export function toFeedAddress(from: string): URL {
  if (!URL.canParse(from)) throw new CommandError(`${from} is not a web address.`);
  const address = new URL(from);
  if (!isWeb(address)) {
    throw new CommandError(`${from} cannot be read: only addresses with http or https can.`);
  }
  if (address.username !== '' || address.password !== '') {
    throw new CommandError(
      'An address with a name and password in it is not asked: they would be kept in the catalogue.',
    );
  }
  address.hash = '';
  return address;
}

/** Why a redirect is not followed, or null: a feed may move, but not lead the publisher's machine astray. */
export function whyNotFollow(from: URL, to: URL): string | null {
  if (!isWeb(to)) return 'it leads to an address that is not http or https';
  if (to.username !== '' || to.password !== '') return 'it leads to an address with a password in it';
  if (from.protocol === 'https:' && to.protocol === 'http:') return 'it leads from https to http';
  if (isPrivate(to.hostname) && !isPrivate(from.hostname)) return 'it leads into a private network';
  return null;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

const privateAddresses = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  privateAddresses.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  privateAddresses.addSubnet(network, bits, 'ipv6');
}

function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  const version = isIP(host);
  if (version === 0)
    return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/i.test(host);
  return privateAddresses.check(host, version === 6 ? 'ipv6' : 'ipv4');
}
