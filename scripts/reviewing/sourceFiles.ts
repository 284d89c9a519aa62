import { parseServiceRecords } from '../../src/catalogue/parseServices.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { CommandError } from '../commandError.ts';
import { toServiceFile } from '../feeds/serviceFile.ts';
import { serviceRecords } from '../feeds/serviceRecords.ts';
import { writeWhole } from '../writeWhole.ts';

/** The services of the catalogue, each with the file it is kept in. */
export interface SourceFiles {
  readonly services: readonly Service[];
  /** Puts a changed service in its file, whole, before it resolves. */
  readonly replace: (service: Service) => Promise<void>;
  /** The same for several, each file written once. */
  readonly replaceAll: (services: readonly Service[]) => Promise<void>;
}

/**
 * Reads the files that `import` wrote.
 *
 * @throws CommandError when one cannot be read whole: a file with a record that cannot be read would lose it
 */
export function openSourceFiles(paths: readonly string[]): SourceFiles {
  const byFile = new Map<string, Map<string, Service>>();
  for (const path of paths) {
    const parsed = parseServiceRecords(serviceRecords(path));
    const [broken] = parsed.rejected;
    if (broken)
      throw new CommandError(
        `${path} cannot be changed: its record ${broken.id} cannot be read (${broken.reason}).`,
      );
    byFile.set(path, new Map(parsed.services.map((service) => [service.id, service])));
  }
  const replaceAll = async (changed: readonly Service[]) => {
    for (const [path, services] of byFile) {
      const here = changed.filter(({ id }) => services.has(id));
      if (here.length === 0) continue;
      for (const service of here) services.set(service.id, service);
      await writeWhole(path, toServiceFile([...services.values()]));
    }
  };
  return {
    services: [...byFile.values()].flatMap((services) => [...services.values()]),
    replace: (service) => replaceAll([service]),
    replaceAll,
  };
}
