import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { RequirementCode } from './requirementCodes.ts';
import type { RequirementName, RequirementType } from './requirementType.ts';
import { requirementTypes } from './requirementTypes.ts';

/** Where a requirement stands on a day: in force, enacted and not yet commenced, or ended. */
export type RequirementStanding = 'in-force' | 'enacted' | 'ended';

/** The requirement type of a code. */
export function requirementType(code: RequirementCode): RequirementType {
  const found = requirementTypes.find((type) => type.code === code);
  if (!found) throw new Error(`No requirement type is described for the code “${code}”.`);
  return found;
}

/**
 * What the requirement is called on a day. Before its first name and after its last, the nearest one:
 * there is always something to call it.
 */
export function nameOn(code: RequirementCode, day: CalendarDay): RequirementName {
  const { names } = requirementType(code);
  const [first] = names;
  const begun = names.filter((name) => name.commenced && (name.from === null || name.from <= day));
  return begun.at(-1) ?? first;
}

/** Whether the requirement is in force on a day, as far as this data knows. */
export function standingOn(code: RequirementCode, day: CalendarDay): RequirementStanding {
  const name = nameOn(code, day);
  if (!name.commenced || (name.from !== null && day < name.from)) return 'enacted';
  const end = name.to ?? name.endedBy;
  return end !== null && end <= day ? 'ended' : 'in-force';
}

/** The name that is to follow and has not begun on the day, such as "probation requirement"; else null. */
export function nextNameAfter(code: RequirementCode, day: CalendarDay): RequirementName | null {
  const current = nameOn(code, day);
  const { names } = requirementType(code);
  return names[names.indexOf(current) + 1] ?? null;
}

/**
 * What to tell a person who typed a requirement where a need is asked for, in plain sentences. On
 * release and supervision too: neither licence nor post-sentence supervision is a need. `statesNeed` where
 * the words were taken for the need that the requirement treats.
 */
export function explainRequirement(code: RequirementCode, day: CalendarDay, statesNeed = false): string {
  const { explanation, needWords } = requirementType(code);
  const { name, short } = nameOn(code, day);
  const next = nextNameAfter(code, day);
  const called = `${name.charAt(0).toUpperCase()}${name.slice(1)}${short === null ? '' : ` (${short})`}`;
  const kind = afterRelease.has(code) ? 'supervision after release' : 'a sentence requirement';
  return [
    statesNeed ? `${called} is ${kind}.` : `${called} is ${kind}, not a need.`,
    explanation,
    ...(next ? [`The law is to call it “${next.name}”.`] : []),
    statesNeed ? 'Ask which of the services found carries it.' : toNameTheNeed(needWords),
  ].join(' ');
}

function toNameTheNeed(needWords: string | null): string {
  return needWords === null
    ? 'Name the need to find services.'
    : `Name the need to find services (${needWords}).`;
}

const afterRelease: ReadonlySet<RequirementCode> = new Set(['licence', 'post-sentence-supervision']);
