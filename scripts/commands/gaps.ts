import { InvalidArgumentError, type Command } from 'commander';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { cohortCodes, type Cohort } from '../../src/catalogue/codes.ts';
import { describeArea } from '../../src/geography/describeArea.ts';
import { findArea } from '../../src/geography/findArea.ts';
import { findExactPlaces } from '../../src/geography/findPlaces.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import type { HomeArea } from '../../src/geography/homeArea.ts';
import { starterGazetteerPath } from '../building/starterGazetteer.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption } from '../commandOptions.ts';
import { describeGaps, labelGap } from '../gaps/describeGaps.ts';
import { findGaps } from '../gaps/findGaps.ts';
import { readGazetteerFile, readServiceFiles } from '../publish/readInputs.ts';

interface Options {
  readonly gazetteer: string;
  readonly area?: string;
  readonly cohort: Cohort | null;
  readonly today?: CalendarDay;
  readonly all: boolean;
  readonly json: boolean;
}

/** `gaps`: where nothing is listed for a need or a group of people. */
export function addGapsCommand(program: Command): void {
  program
    .command('gaps')
    .summary('where nothing is listed for a need or a group')
    .description(
      'For each need, and each group that listings are for: in how many local authorities a listing is near, ' +
        'only national or remote ones reach, or none does. The worst first.',
    )
    .argument('<services.json...>', 'files of services, as import writes them')
    .option('--area <name>', 'only the authorities of this area, by its name or code')
    .option(
      '--cohort <code>',
      `only listings that take this group: ${cohortCodes.join(', ')}`,
      readCohort,
      null,
    )
    .option('--today <day>', 'the day to look from (default: today)', readDayOption)
    .option('--gazetteer <file>', 'the gazetteer that knows the areas', starterGazetteerPath)
    .option('--all', 'name all authorities', false)
    .option('--json', 'print JSON', false)
    .action(runGaps);
}

async function runGaps(paths: string[], options: Options): Promise<void> {
  const { gazetteer } = await readGazetteerFile(options.gazetteer);
  const { services } = readServiceFiles(paths);
  const area = options.area === undefined ? null : findOneArea(gazetteer, options.area);
  const gaps = findGaps(services, gazetteer, {
    today: options.today ?? toCalendarDay(new Date()),
    ladCodes: area?.ladCodes ?? gazetteer.ladCodes,
    cohort: options.cohort,
  });
  const where = area ? describeArea(area) : 'England and Wales';
  console.log(
    options.json
      ? JSON.stringify(gaps.map((gap) => ({ label: labelGap(gap), ...gap })))
      : describeGaps(gaps, gazetteer, { where, cohort: options.cohort, isWhole: options.all }),
  );
}

function readCohort(value: string): Cohort {
  const cohort = cohortCodes.find((code) => code === value);
  if (!cohort) throw new InvalidArgumentError(`It should be one of ${cohortCodes.join(', ')}.`);
  return cohort;
}

/** @throws CommandError when no area has the name, or several have */
function findOneArea(gazetteer: Gazetteer, name: string): HomeArea {
  const byCode = findArea(gazetteer, name);
  if (byCode) return byCode;
  const named = findExactPlaces(gazetteer, name).filter(({ use }) => use === 'home');
  const areas = [...new Map(named.map(({ area }) => [area.code, area])).values()];
  // "Newport" is first of all the city of that name.
  const itself = areas.filter(({ kind, name: own }) => kind === 'local authority' && own === name);
  const [only, ...others] = itself.length === 1 ? itself : areas;
  if (!only) throw new CommandError(`There is no area “${name}” in the gazetteer.`);
  if (others.length === 0) return only;
  const codes = areas.map((area) => `${describeArea(area)} (${area.code})`).join(', ');
  throw new CommandError(`“${name}” is the name of ${areas.length} areas; give one by its code: ${codes}.`);
}
