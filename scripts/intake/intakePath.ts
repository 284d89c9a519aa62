/** Where the intake is, beside the app. */
export const intakePath = '/intake/changes';

/** What follows the intake's address in a path, or null where the path leads elsewhere. */
export function toPathInIntake(path: string): string | null {
  return path === intakePath || path.startsWith(`${intakePath}/`) ? path.slice(intakePath.length) : null;
}
