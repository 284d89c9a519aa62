import type { Service } from '../catalogue/service.ts';
import type { ChangeRequest, GroupAnswer } from './changeRequest.ts';
import { statesAnything, toGroupFingerprint } from './factGroupFields.ts';

/**
 * Whether a listing shows all that an accepted request asked for: each answered group was checked on the
 * day it was written and says what was corrected, or was checked later still. A part that states nothing
 * is not dated, and a note alone leaves no mark.
 */
export function hasArrived({ answers, withdrawal, madeOn }: ChangeRequest, service: Service): boolean {
  if (answers.length === 0 && withdrawal === null) return false;
  const isWithdrawn = withdrawal === null || service.status === 'inactive';
  return isWithdrawn && answers.every((answer) => isIn(service, answer, madeOn));
}

function isIn(service: Service, answer: GroupAnswer, madeOn: ChangeRequest['madeOn']): boolean {
  const { factGroup } = answer;
  const asAnswered = answer.answer === 'corrected' ? { ...service, ...answer.corrections } : service;
  const saysSo = toGroupFingerprint(asAnswered, factGroup) === toGroupFingerprint(service, factGroup);
  if (!statesAnything(asAnswered, factGroup)) return saysSo;
  const checks = service.assurance.filter((check) => check.factGroup === factGroup);
  if (checks.some(({ assuredDate }) => assuredDate > madeOn)) return true;
  return saysSo && checks.some(({ assuredDate }) => assuredDate === madeOn);
}
