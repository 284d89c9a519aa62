import { CommandError } from '../commandError.ts';

/** The row of an authority by its name, as our own tables of names write it. @throws CommandError */
export function indexOfAuthority(names: readonly string[], name: string): number {
  const at = names.indexOf(name);
  if (at < 0) throw new CommandError(`Our tables of names speak of "${name}", which is no local authority.`);
  return at;
}
