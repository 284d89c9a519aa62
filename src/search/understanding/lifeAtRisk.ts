import type { PlacedRecognition } from './recognition.ts';

/** What is told beside services that are for later, where somebody may be at risk now. */
export const riskToLifeNote =
  'If somebody’s life may be in danger now, call 999. Samaritans answer on 116 123 at any hour.';

/** Whether a phrase tells of self-harm or suicide. */
export function isOfSelfHarm({ recognition: { terms = [], subNeeds = [] } }: PlacedRecognition): boolean {
  return terms.length > 0 && subNeeds.includes('wellbeing/self-harm');
}
