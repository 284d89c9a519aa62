import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface PageHeadingProps {
  readonly children: string;
  /** Goes into the browser's title; never anything a person typed. */
  readonly title: string;
  readonly size?: 'l' | 'xl';
}

const productName = 'Services for probation';

/**
 * The one `h1` of a screen. It names the document, and takes the focus when the person came from
 * another screen, so that a screen reader starts at the new screen and not where the old one ended.
 */
export function PageHeading({ children, title, size = 'l' }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const navigationType = useNavigationType();
  const arrival = useRef({ isFirstScreen: key === 'default', isNew: navigationType === 'PUSH' });

  // Before the screen is painted, so that nobody and nothing meets a screen without its name.
  useLayoutEffect(() => {
    document.title = `${title} – ${productName}`;
  }, [title]);

  useLayoutEffect(() => {
    if (arrival.current.isFirstScreen) return;
    // Going back, the browser puts the page where it was; the focus must not move it again.
    if (arrival.current.isNew) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <h1 className={`govuk-heading-${size}`} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
