/** Where things are in a published release. */
export const pointerPath = 'latest.json';

/** The path of a manifest by its hash. */
export function toManifestPath(hash: string): string {
  return `manifests/${hash}.json`;
}

/** The path of an object by its hash. */
export function toObjectPath(hash: string): string {
  return `objects/${hash}.json`;
}
