import { resolve, sep } from 'node:path';
import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { RejectedService } from '../../src/catalogue/parseServices.ts';
import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';
import { CommandError } from '../commandError.ts';
import { applyDecisions, readDecisions } from '../duplicates/mergeDecisions.ts';
import { areInPlace, listExports, writeExports } from '../exports/publishExports.ts';
import type { StagedExports } from '../exports/stageExports.ts';
import { readExceptions } from '../validation/ruleExceptions.ts';
import { admitServices } from './admitServices.ts';
import { collectOldFiles } from './collectOldFiles.ts';
import type { WriteDurably } from './durableFile.ts';
import { readSigningKey } from './keys.ts';
import { publishRelease, type PreviousRelease, type PublishedRelease } from './publishRelease.ts';
import { readGazetteerFile, readServiceFiles } from './readInputs.ts';
import { readPreviousRelease } from './readPreviousRelease.ts';
import { writeRelease } from './writeRelease.ts';

/** What `publish` is asked to do. */
export interface PublishOptions {
  readonly servicePaths: readonly string[];
  readonly gazetteerPath: string;
  /** Findings that may stand; none where it is absent. */
  readonly exceptionsPath?: string;
  /** Which listings are one service; none where it is absent. */
  readonly decisionsPath?: string;
  /** What the search of the app is to understand. */
  readonly thesaurus: readonly ThesaurusTerm[];
  readonly outDir: string;
  readonly keyPath: string;
  readonly isNewKey: boolean;
  readonly published: CalendarDay;
  readonly expiresAfterDays: number;
  /** Publish the others although some records are not in order. */
  readonly allowRejected: boolean;
  readonly isDryRun: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** For tests of a disk that fills up. */
  readonly writeFile?: WriteDurably;
}

/** What `publish` did, as its `--json` prints it. */
export interface PublishReport {
  /** Why there is a new release; null when nothing had changed. */
  readonly reason: PublishedRelease['reason'];
  readonly dryRun: boolean;
  readonly version: number;
  readonly published: CalendarDay;
  readonly expires: CalendarDay;
  readonly purpose: 'production' | 'demo';
  readonly read: number;
  /** Listings that went into another of the same service: read = services + merged + rejected. */
  readonly merged: number;
  readonly services: number;
  readonly rejected: readonly RejectedService[];
  /** Files written that were not there before, and their compressed size: what devices will fetch. */
  readonly filesWritten: number;
  readonly compressedBytes: number;
  readonly filesRemoved: number;
  /** Files for other people's tools, and how many of them are (or would be) written anew. */
  readonly exports: { readonly files: number; readonly written: number };
}

/** Publishes services as a release in a folder. @throws CommandError, or the file system's error */
export async function publishCatalogue(options: PublishOptions): Promise<PublishReport> {
  const { outDir } = options;
  if (resolve(options.keyPath).startsWith(resolve(outDir) + sep)) {
    throw new CommandError('The private key lies inside the folder that is published: move it out first.');
  }
  const privateKey = await readSigningKey(options.keyPath);
  const parsed = readServiceFiles(options.servicePaths);
  const gazetteer = await readGazetteerFile(options.gazetteerPath);
  const exceptions = options.exceptionsPath === undefined ? [] : await readExceptions(options.exceptionsPath);
  const decisions = options.decisionsPath === undefined ? [] : await readDecisions(options.decisionsPath);
  const decided = applyDecisions(parsed.services, decisions);
  const admitted = admitServices(decided.services, options.published, gazetteer.gazetteer, exceptions);
  const { read } = parsed;
  const { services } = admitted;
  const rejected = [...parsed.rejected, ...admitted.rejected];
  if (services.length === 0) {
    throw new CommandError(
      `None of ${read} services can be published, the first because: ${rejected[0]?.reason}.`,
    );
  }
  if (rejected.length > 0 && !options.allowRejected) throw new CommandError(describeRejected(rejected, read));
  const previous = await readPreviousRelease(outDir, privateKey, options);
  const exportInput = { services, gazetteer: gazetteer.gazetteer, today: options.published };
  const { listing, staged } = options.isDryRun
    ? { listing: listExports(exportInput), staged: null }
    : await writeExports(outDir, exportInput, options);
  try {
    const release = await publishRelease({
      services,
      gazetteer: gazetteer.value,
      thesaurus: options.thesaurus,
      exports: listing,
      previous,
      privateKey,
      published: options.published,
      expiresAfterDays: options.expiresAfterDays,
    });
    const exportsStand = await areInPlace(outDir, listing);
    const facts = {
      read,
      merged: decided.merges.length,
      services: services.length,
      rejected,
      exports: { files: listing.files.length, written: exportsStand ? 0 : listing.files.length },
    };
    if (exportsStand) await staged?.takeBack();
    return await putInPlace(release, previous, facts, exportsStand ? null : staged, options);
  } catch (error) {
    await staged?.takeBack();
    throw error;
  }
}

type ReportFacts = Pick<PublishReport, 'read' | 'merged' | 'services' | 'rejected' | 'exports'>;

/** Writes the release and the exports that wait for it, unless only asked what would be written. */
async function putInPlace(
  release: PublishedRelease,
  previous: PreviousRelease | null,
  facts: ReportFacts,
  staged: StagedExports | null,
  options: PublishOptions,
): Promise<PublishReport> {
  const { version, published, expires, purpose, manifest } = release.pointer;
  const report = {
    reason: release.reason,
    dryRun: options.isDryRun,
    version,
    published,
    expires,
    purpose,
    ...facts,
  };
  if (options.isDryRun) return { ...report, filesWritten: 0, compressedBytes: 0, filesRemoved: 0 };
  const written = await writeRelease(options.outDir, release.files, { ...options, exports: staged });
  const kept = [{ manifestHash: manifest.hash, manifest: release.manifest }];
  if (previous?.manifest) {
    kept.push({ manifestHash: previous.pointer.manifest.hash, manifest: previous.manifest });
  }
  // Nothing is collected without a new release, since the one before the previous is not known any more.
  const filesRemoved = release.reason === null ? 0 : await collectOldFiles(options.outDir, kept);
  return {
    ...report,
    filesWritten: written.files,
    compressedBytes: written.compressedBytes,
    filesRemoved,
  };
}

function describeRejected(rejected: readonly RejectedService[], read: number): string {
  const [first] = rejected;
  return (
    `${rejected.length} of ${read} services cannot be published (${first?.id}: ${first?.reason}), so nothing was: ` +
    'mend them, or pass --allow-rejected to publish the others.'
  );
}
