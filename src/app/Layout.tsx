import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../pages/paths.ts';
import { DeviceCopyStrip } from './DeviceCopyStrip.tsx';
import { ShortlistNotice } from '../pages/ShortlistNotice.tsx';
import { ServiceNavigation } from './ServiceNavigation.tsx';
import { UpdateBanner } from './UpdateBanner.tsx';

/** What surrounds every screen. */
export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="govuk-skip-link" href="#main" onClick={skipToMain}>
        Skip to main content
      </a>
      <UpdateBanner />
      <ServiceNavigation />
      <DeviceCopyStrip />
      <ShortlistNotice />
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="app-footer">
        <div className="govuk-width-container">
          <p className="app-footer__line">
            <Link className="govuk-link" to={paths.aboutThisData()}>
              Sources, licences and attributions
            </Link>{' '}
            <Link className="govuk-link" to={paths.howSearchWorks()}>
              How search works
            </Link>{' '}
            <Link className="govuk-link" to={paths.findListing()}>
              For providers: check your listing
            </Link>
          </p>
          <p className="app-footer__line">
            Contains OS data, Royal Mail data and National Statistics data © Crown copyright and database
            right 2025, and more.
          </p>
        </div>
      </footer>
    </>
  );
}

// A fragment in the address would be one more step for Back.
function skipToMain(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
