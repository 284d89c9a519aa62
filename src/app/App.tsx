import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { routePatterns } from '../pages/paths.ts';
import { SearchPage } from '../pages/search/SearchPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import {
  AboutPage,
  CataloguePage,
  HowSearchWorksPage,
  PackPage,
  PacksPage,
  ProviderScreens,
  ServicePage,
  ServiceTextPage,
  ShortlistPage,
  ShortlistsPage,
  ShortlistTextPage,
} from './lazyScreens.ts';
import { Layout } from './Layout.tsx';

/** All screens. The search is here at once; the others are loaded after its first results. */
export function AppRoutes() {
  return (
    <Layout>
      <ErrorBoundary>
        <Suspense fallback={<p className="govuk-body">Opening the screen…</p>}>
          <Routes>
            <Route path={routePatterns.search} element={<SearchPage />} />
            <Route path={routePatterns.service} element={<ServicePage />} />
            <Route path={routePatterns.serviceText} element={<ServiceTextPage />} />
            <Route path={routePatterns.shortlists} element={<ShortlistsPage />} />
            <Route path={routePatterns.shortlist} element={<ShortlistPage />} />
            <Route path={routePatterns.shortlistText} element={<ShortlistTextPage />} />
            <Route path={routePatterns.packs} element={<PacksPage />} />
            <Route path={routePatterns.pack} element={<PackPage />} />
            <Route path={routePatterns.aboutThisData} element={<AboutPage />} />
            <Route path={routePatterns.howSearchWorks} element={<HowSearchWorksPage />} />
            <Route path={routePatterns.catalogue} element={<CataloguePage />} />
            <Route path="*" element={<ProviderScreens />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </Layout>
  );
}

/** The app at its address. @param basePath where it lives on its host */
export function App({ basePath }: { readonly basePath: string }) {
  return (
    // Not as transitions: a tick must show at once, and on a slow device they come late.
    <BrowserRouter basename={basePath} useTransitions={false}>
      <AppRoutes />
    </BrowserRouter>
  );
}
