import { authorities, type CuratedCoverage } from './curatedArea.ts';

const boroughs = {
  BOLTON: ['Bolton', 'E08000001'],
  BURY: ['Bury', 'E08000002'],
  MANCHESTER: ['Manchester', 'E08000003'],
  OLDHAM: ['Oldham', 'E08000004'],
  ROCHDALE: ['Rochdale', 'E08000005'],
  SALFORD: ['Salford', 'E08000006'],
  STOCKPORT: ['Stockport', 'E08000007'],
  TAMESIDE: ['Tameside', 'E08000008'],
  TRAFFORD: ['Trafford', 'E08000009'],
  WIGAN: ['Wigan', 'E08000010'],
} as const;

function* manchesterBoroughs(): Generator<[string, CuratedCoverage]> {
  for (const [key, [name, ladCode]] of Object.entries(boroughs)) {
    const reason = `Title and text both say ${name}; the contract is coded for all of Greater Manchester.`;
    // Bolton's wellbeing title has a small "in", all the others a capital.
    const inWord = key === 'BOLTON' ? 'in' : 'In';
    yield [
      `DN671065_${key}_FBD`,
      authorities(`Big Life Group - Finance, Benefit and Debt Services in ${name}`, name, reason, ladCode),
    ];
    yield [
      `DN671065_${key}_PWB`,
      authorities(`Big Life Group - Personal Wellbeing Services ${inWord} ${name}`, name, reason, ladCode),
    ];
  }
}

function* manchesterWomen(): Generator<[string, CuratedCoverage]> {
  const lots: readonly (readonly [number, string, string])[] = [
    [1, 'Tameside', 'E08000008'],
    [2, 'Oldham', 'E08000004'],
    [3, 'Rochdale', 'E08000005'],
    [4, 'Salford', 'E08000006'],
    [5, 'Bolton', 'E08000001'],
    // Leigh is a town in the borough of Wigan.
    [6, 'Wigan and Leigh', 'E08000010'],
    [7, 'Manchester and Trafford', 'E08000003 E08000009'],
    [8, 'Bury', 'E08000002'],
    [9, 'Stockport', 'E08000007'],
  ];
  for (const [lot, name, ladCodes] of lots) {
    yield [
      `DN547952_${lot}`,
      authorities(
        `GMWSA - Women's Support Service - ${name}`,
        name,
        `Title and text both say ${name}; the contract is coded for all of Greater Manchester.`,
        ladCodes,
      ),
    ];
  }
}

function* manchesterRecovery(): Generator<[string, CuratedCoverage]> {
  const lots: readonly (readonly [number, string, string])[] = [
    [1, 'Bolton, Bury, Salford and Trafford', 'E08000001 E08000002 E08000006 E08000009'],
    [2, 'Manchester and Tameside', 'E08000003 E08000008'],
    [3, 'Oldham and Rochdale', 'E08000004 E08000005'],
    [4, 'Stockport', 'E08000007'],
    [5, 'Wigan', 'E08000010'],
  ];
  for (const [lot, name, ladCodes] of lots) {
    const reason = `Title and delivery locations say ${name}; the contract is coded for all of Greater Manchester.`;
    yield [`GMIRSDR_${lot}`, authorities(`Dependency and Recovery in ${name}`, name, reason, ladCodes)];
  }
}

/** Contracts for boroughs of Greater Manchester, all coded for the whole of it. The last five are over. */
export const greaterManchester: readonly (readonly [string, CuratedCoverage])[] = [
  ...manchesterBoroughs(),
  ...manchesterWomen(),
  ...manchesterRecovery(),
];
