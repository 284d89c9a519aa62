import { Link, useLocation } from 'react-router';
import { useRemembered } from '../hooks/useSearchMemory.ts';
import { useShortlists } from '../hooks/useShortlists.ts';
import { paths } from '../pages/paths.ts';

/** The product's name and the ways to its screens. */
export function ServiceNavigation() {
  const filtersInUrl = useRemembered('filtersInUrl');
  const [{ shortlists }] = useShortlists();
  const { pathname } = useLocation();
  const chosen = shortlists.reduce((sum, shortlist) => sum + shortlist.chosen.length, 0);
  const items = [
    { to: { pathname: paths.search(), search: filtersInUrl }, name: 'Find a service' },
    {
      to: { pathname: paths.shortlists() },
      name: chosen === 0 ? 'Shortlists' : `Shortlists (${chosen})`,
    },
    { to: { pathname: paths.packs() }, name: 'Packs' },
    { to: { pathname: paths.catalogue() }, name: 'Catalogue' },
    { to: { pathname: paths.aboutThisData() }, name: 'About this data' },
  ];
  return (
    <header className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <span className="govuk-service-navigation__service-name">
            <span className="govuk-service-navigation__text">Services for probation</span>
          </span>
          <nav aria-label="Screens">
            <ul className="govuk-service-navigation__list">
              {items.map(({ to, name }) => {
                const isHere = to.pathname === pathname;
                return (
                  <li
                    className={`govuk-service-navigation__item${isHere ? ' govuk-service-navigation__item--active' : ''}`}
                    key={to.pathname}
                  >
                    <Link
                      className="govuk-service-navigation__link"
                      to={to}
                      {...(isHere ? { 'aria-current': 'page' } : {})}
                    >
                      {isHere ? (
                        <strong className="govuk-service-navigation__active-fallback">{name}</strong>
                      ) : (
                        name
                      )}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}
