import { lazy } from 'react';
import { toScreenLoader } from './screenLoader.ts';

// Screens that the first paint does not need. All of them are among the files kept for offline use, and
// `preloadScreens` brings them into each tab soon after it opened, so that an update cannot take them away.
const loadShortlists = toScreenLoader(
  async () => (await import('../pages/shortlist/ShortlistsPage.tsx')).ShortlistsPage,
);
const loadShortlist = toScreenLoader(
  async () => (await import('../pages/shortlist/ShortlistPage.tsx')).ShortlistPage,
);
const loadShortlistText = toScreenLoader(
  async () => (await import('../pages/report/ShortlistTextPage.tsx')).ShortlistTextPage,
);
const loadService = toScreenLoader(
  async () => (await import('../pages/service/ServicePage.tsx')).ServicePage,
);
const loadServiceText = toScreenLoader(
  async () => (await import('../pages/report/ServiceTextPage.tsx')).ServiceTextPage,
);
const loadProviderScreens = toScreenLoader(
  async () => (await import('./ProviderScreens.tsx')).ProviderScreens,
);
const loadPacks = toScreenLoader(async () => (await import('../pages/pack/PacksPage.tsx')).PacksPage);
const loadPack = toScreenLoader(async () => (await import('../pages/pack/PackPage.tsx')).PackPage);
const loadAbout = toScreenLoader(async () => (await import('../pages/about/AboutPage.tsx')).AboutPage);
const loadHowSearchWorks = toScreenLoader(
  async () => (await import('../pages/how-search-works/HowSearchWorksPage.tsx')).HowSearchWorksPage,
);
const loadCatalogue = toScreenLoader(
  async () => (await import('../pages/catalogue/CataloguePage.tsx')).CataloguePage,
);

export const ShortlistsPage = lazy(loadShortlists);
export const ShortlistPage = lazy(loadShortlist);
export const ShortlistTextPage = lazy(loadShortlistText);
export const ServicePage = lazy(loadService);
export const ServiceTextPage = lazy(loadServiceText);
export const ProviderScreens = lazy(loadProviderScreens);
export const PacksPage = lazy(loadPacks);
export const PackPage = lazy(loadPack);
export const AboutPage = lazy(loadAbout);
export const HowSearchWorksPage = lazy(loadHowSearchWorks);
export const CataloguePage = lazy(loadCatalogue);

/** Brings every screen into this tab. A screen that cannot be loaded says so when it is opened. */
export async function preloadScreens(): Promise<void> {
  await Promise.allSettled(
    [
      loadService,
      loadShortlists,
      loadShortlist,
      loadShortlistText,
      loadServiceText,
      loadProviderScreens,
      loadPacks,
      loadPack,
      loadAbout,
      loadHowSearchWorks,
      loadCatalogue,
    ].map((load) => load()),
  );
}
