import { useEffect, useRef, type RefObject } from 'react';
import { texts } from '../texts.ts';

let pagesShown = 0;
let wentBack = false;

addEventListener('popstate', () => {
  wentBack = true;
});

/**
 * For the heading of a page: sets the document's title and, after the first page, moves the focus to the
 * heading and the view to the top, as a page load would. Going back leaves the scroll to the browser.
 */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title]);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown === 1) return;
    heading.current?.focus({ preventScroll: true });
    if (!wentBack) scrollTo(0, 0);
    wentBack = false;
  }, []);
  return heading;
}
