import type { HomeArea } from './homeArea.ts';

/**
 * A home area in words that stand in a sentence after "in": "Leeds", "the West Midlands police force
 * area". The kind is said wherever the bare name could be taken for another area.
 */
export function describeArea(home: HomeArea): string {
  switch (home.kind) {
    case 'local authority':
    case 'nation':
      return home.name;
    case 'county':
      // Areas without a council, such as the Black Country, are no county to anybody.
      return home.code.startsWith('area-') ? home.name : `${home.name} (county)`;
    case 'police force area':
      return `the ${home.name} police force area`;
    case 'probation region':
      return `the ${home.name} probation region`;
    case 'delivery unit':
      return `the ${home.name} delivery unit`;
  }
}
