import { BrowserRouter, Route, Routes } from 'react-router';
import { AboutPage } from '../pages/about/AboutPage.tsx';
import { CataloguePage } from '../pages/catalogue/CataloguePage.tsx';
import { NotFoundPage } from '../pages/not-found/NotFoundPage.tsx';
import { routePatterns } from '../pages/paths.ts';
import { SearchPage } from '../pages/search/SearchPage.tsx';
import { ServicePage } from '../pages/service/ServicePage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layout } from './Layout.tsx';

/** All screens. None is loaded lazily: a tab must not need files that an update has removed. */
export function AppRoutes() {
  return (
    <Layout>
      <ErrorBoundary>
        <Routes>
          <Route path={routePatterns.search} element={<SearchPage />} />
          <Route path={routePatterns.service} element={<ServicePage />} />
          <Route path={routePatterns.aboutThisData} element={<AboutPage />} />
          <Route path={routePatterns.catalogue} element={<CataloguePage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </ErrorBoundary>
    </Layout>
  );
}

/** The app at its address. @param basePath where it lives on its host */
export function App({ basePath }: { readonly basePath: string }) {
  return (
    <BrowserRouter basename={basePath}>
      <AppRoutes />
    </BrowserRouter>
  );
}
