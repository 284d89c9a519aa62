import { needLabels } from '../../taxonomy/labels.ts';
import { shareOf, type CompletenessPart } from './part.ts';

/** What it does, so that a report can say more than a name. */
export const contentParts: readonly CompletenessPart[] = [
  {
    id: 'needs',
    label: 'Which needs it works with, and what it does about each',
    of: 6,
    measure: ({ needs, needActivities }) => {
      const silent = needs.filter(
        (need) => !needActivities.some((stated) => stated.need === need && stated.activities.length > 0),
      );
      // Half for naming needs at all, half for what is done about them.
      const share = needs.length === 0 ? 0 : 0.5 + 0.5 * (1 - silent.length / needs.length);
      return {
        share,
        whatToDo:
          needs.length === 0
            ? 'Say which needs the service works with.'
            : `Name what is done about: ${silent.map((need) => needLabels[need].toLowerCase()).join('; ')}.`,
      };
    },
  },
  {
    id: 'sentence-use',
    label: 'What it can be part of: a requirement, a licence, or by choice',
    of: 4,
    measure: ({ sentenceUses }) => ({
      share: shareOf(sentenceUses.length > 0),
      whatToDo:
        'Ask the catalogue team to say which requirement can carry it, or that people come by choice.',
    }),
  },
  {
    id: 'how-given',
    label: 'How sessions are given',
    of: 2,
    measure: ({ deliveryFormats }) => ({
      share: shareOf(deliveryFormats.length > 0),
      whatToDo: 'Say whether it is one-to-one, in groups, by phone or online, self-study or drop-in.',
    }),
  },
  {
    id: 'length',
    label: 'How long it takes',
    of: 2,
    measure: ({ dose }) => ({
      share: shareOf(dose.sessions !== null || dose.weeks !== null),
      whatToDo: 'Say how many sessions or weeks it takes, or that there is no limit.',
    }),
  },
];
