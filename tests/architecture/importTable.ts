/** What the files of one folder may import. */
export interface ImportRule {
  /** Other folders of `src`. */
  readonly folders: readonly string[];
  /** Packages, by name or, with a star, by the beginning of the name. */
  readonly packages: readonly string[];
}

/** Folders that hold no IO, no clock and no user interface. */
export const pureFolders = [
  'catalogue',
  'taxonomy',
  'geography',
  'validation',
  'release',
  'search',
  'shortlist',
  'report',
  'changes',
  'coverage',
];

const features: ImportRule = { folders: ['catalogue', 'taxonomy', 'geography'], packages: [] };
const userInterface = ['react', 'react-router'];

/** The import rules of the design, one row a folder of `src`. A folder without a row is not allowed. */
export const importTable: Readonly<Record<string, ImportRule>> = {
  catalogue: { folders: [], packages: [] },
  taxonomy: { folders: ['catalogue'], packages: [] },
  geography: { folders: ['catalogue'], packages: ['postcode'] },
  release: { folders: ['catalogue'], packages: [] },
  validation: { folders: ['catalogue', 'taxonomy', 'geography'], packages: [] },
  search: { folders: ['catalogue', 'taxonomy', 'geography'], packages: ['fuse.js'] },
  shortlist: features,
  report: features,
  changes: features,
  coverage: features,
  // The store reads a release's manifest, so it needs the pure look-ups of `release` beside its types.
  store: { folders: ['catalogue', 'shortlist', 'changes', 'release'], packages: ['dexie'] },
  // Sync also sends what providers propose.
  sync: { folders: ['catalogue', 'release', 'store', 'changes'], packages: [] },
  hooks: {
    folders: [...pureFolders, 'store', 'sync'],
    packages: ['react', 'workbox-window', 'docx'],
  },
  components: { folders: [], packages: userInterface },
  pages: { folders: [...pureFolders, 'components', 'hooks'], packages: userInterface },
  app: { folders: ['pages', 'components', 'hooks'], packages: userInterface },
  'service-worker': { folders: [], packages: ['workbox-*'] },
};

/** Packages that scripts may not touch: they belong to the app. */
export const appPackages = ['react', 'react-dom', 'react-router', 'dexie', 'workbox-window'];
