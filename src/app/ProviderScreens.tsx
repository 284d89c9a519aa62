import { useState } from 'react';
import { Route, Routes } from 'react-router';
import { ChosenProviderContext } from '../pages/chosenProvider.ts';
import { NotFoundPage } from '../pages/not-found/NotFoundPage.tsx';
import { routePatterns } from '../pages/paths.ts';
import { FindListingPage } from '../pages/provider/FindListingPage.tsx';
import { ProviderPage } from '../pages/provider/ProviderPage.tsx';
import { AnswerPage } from '../pages/service/check/AnswerPage.tsx';
import { CorrectionPage } from '../pages/service/check/CorrectionPage.tsx';
import { ListingCheckPage } from '../pages/service/check/ListingCheckPage.tsx';
import { WithdrawalPage } from '../pages/service/check/WithdrawalPage.tsx';
import { FoundPage } from '../pages/service/found/FoundPage.tsx';

/**
 * The screens for providers, in one piece apart from the app's first: practitioners need none of them
 * before their first results. What is no screen at all ends here too.
 */
export function ProviderScreens() {
  const [id, choose] = useState<string | null>(null);
  return (
    <ChosenProviderContext value={{ id, choose }}>
      <Routes>
        <Route path={routePatterns.findListing} element={<FindListingPage />} />
        <Route path={routePatterns.provider} element={<ProviderPage />} />
        <Route path={routePatterns.listingCheck} element={<ListingCheckPage />} />
        <Route path={routePatterns.listingWithdrawal} element={<WithdrawalPage />} />
        <Route path={routePatterns.listingCorrection} element={<CorrectionPage />} />
        <Route path={routePatterns.listingAnswer} element={<AnswerPage />} />
        <Route path={routePatterns.serviceFound} element={<FoundPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </ChosenProviderContext>
  );
}
