import type { Need } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import { joinAnd } from './sentences.ts';

// Short enough to say, and without an "and" of their own, so that they stand in a list.
const shortWords: Readonly<Record<Need, string>> = {
  accommodation: 'housing',
  ete: 'training or employment',
  finance: 'money',
  dependency: 'recovery from dependency',
  family: 'family relationships',
  lifestyle: 'lifestyle',
  wellbeing: 'emotional wellbeing',
  inclusion: 'social inclusion',
  health: 'health',
  domestic_abuse: 'domestic abuse',
  thinking: 'thinking skills',
};

const mostNamed = 3;

/**
 * What a service is listed for, after "help with": at most three needs, those the text is about first.
 * Null where the listing names none.
 */
export function describeNeeds(service: Service, wanted: readonly Need[]): string | null {
  const asked = service.needs.filter((need) => wanted.includes(need));
  const needs = asked.length > 0 ? asked : service.needs;
  if (needs.length === 0) return null;
  const named = needs.slice(0, mostNamed).map((need) => shortWords[need]);
  const others = service.needs.length - named.length;
  if (others === 0) return joinAnd(named);
  return joinAnd([...named, others === 1 ? 'one other need' : `${others} other needs`]);
}
