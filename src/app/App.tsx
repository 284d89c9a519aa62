import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { NotFoundPage } from '../pages/not-found/NotFoundPage.tsx';
import { routePatterns } from '../pages/paths.ts';
import { SearchPage } from '../pages/search/SearchPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import {
  AboutPage,
  CataloguePage,
  CorrectionPage,
  FindListingPage,
  HowSearchWorksPage,
  ListingCheckPage,
  PackPage,
  PacksPage,
  ProviderPage,
  ServicePage,
  ServiceTextPage,
  ShortlistPage,
  ShortlistsPage,
  ShortlistTextPage,
  WithdrawalPage,
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
            <Route path={routePatterns.listingCheck} element={<ListingCheckPage />} />
            <Route path={routePatterns.listingWithdrawal} element={<WithdrawalPage />} />
            <Route path={routePatterns.listingCorrection} element={<CorrectionPage />} />
            <Route path={routePatterns.findListing} element={<FindListingPage />} />
            <Route path={routePatterns.provider} element={<ProviderPage />} />
            <Route path={routePatterns.shortlists} element={<ShortlistsPage />} />
            <Route path={routePatterns.shortlist} element={<ShortlistPage />} />
            <Route path={routePatterns.shortlistText} element={<ShortlistTextPage />} />
            <Route path={routePatterns.packs} element={<PacksPage />} />
            <Route path={routePatterns.pack} element={<PackPage />} />
            <Route path={routePatterns.aboutThisData} element={<AboutPage />} />
            <Route path={routePatterns.howSearchWorks} element={<HowSearchWorksPage />} />
            <Route path={routePatterns.catalogue} element={<CataloguePage />} />
            <Route path="*" element={<NotFoundPage />} />
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
