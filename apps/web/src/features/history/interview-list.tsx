import type { InterviewSummary } from '@interview/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { InterviewRow } from './interview-row.tsx';
import { historyTexts } from './texts.ts';
import { useRemoval } from './use-removal.ts';

interface Props {
  readonly interviews: readonly InterviewSummary[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Until a row has been measured: on a wide page, on a narrow one. */
const usualHeight = { wide: 87, narrow: 117 };
/** From here on a row has all it says side by side. */
const wide = '(min-width: 40rem)';
/** Short lists are drawn whole, so that the browser finds and prints every row. */
const drawnWhole = 60;
/** The next page is asked for when so many rows are left. */
const rowsAhead = 20;

/** Only the rows in view are in the page; the window scrolls, so nothing scrolls inside something else. */
export function InterviewList({ interviews, hasMore, onMore }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => setScrollMargin(list.current?.offsetTop ?? 0), []);
  // A new function would make every row be placed anew with every render.
  const getItemKey = useCallback(
    (index: number) => interviews[index]?.interview_id ?? index,
    [interviews],
  );
  // A guess that is right costs nothing; a wrong one places every row anew as it comes into view.
  const [height] = useState(() =>
    matchMedia(wide).matches ? usualHeight.wide : usualHeight.narrow,
  );
  const estimateSize = useCallback(() => height, [height]);
  // oxlint-disable-next-line react/incompatible-library -- this app is not compiled by React Compiler
  const virtualizer = useWindowVirtualizer({
    count: interviews.length,
    estimateSize,
    getItemKey,
    overscan: interviews.length <= drawnWhole ? drawnWhole : 8,
    scrollMargin,
    // Rows are placed without drawing the list anew: that is done only when other rows come into view.
    directDomUpdates: true,
  });
  const { containerRef } = virtualizer;
  const setList = useCallback(
    (element: HTMLUListElement | null) => {
      list.current = element;
      containerRef(element);
    },
    [containerRef],
  );
  const rows = virtualizer.getVirtualItems();
  const isNearEnd = (rows.at(-1)?.index ?? 0) >= interviews.length - rowsAhead;
  useEffect(() => {
    if (isNearEnd && hasMore) onMore();
  }, [isNearEnd, hasMore, onMore]);
  const remove = useRemoval();
  const onRemove = useCallback(
    (interview: InterviewSummary) => {
      remove(interview);
      list.current?.focus({ preventScroll: true });
    },
    [remove],
  );
  return (
    <>
      <ul ref={setList} tabIndex={-1} aria-label={historyTexts.list} className="relative">
        {rows.map(({ index, key }) => {
          const interview = interviews[index];
          return (
            interview && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={hasMore ? -1 : interviews.length}
                className="absolute inset-x-0 top-0 pb-2.5 contain-layout contain-style"
              >
                <InterviewRow interview={interview} onRemove={onRemove} />
              </li>
            )
          );
        })}
      </ul>
      {hasMore && <p className="py-4 text-center text-ink-soft">{historyTexts.more}</p>}
    </>
  );
}
