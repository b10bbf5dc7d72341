interface Props {
  /** A moment as ISO 8601. */
  readonly at: string;
  /** `short` leaves the year out. */
  readonly look?: 'medium' | 'short';
}

/**
 * A day in the reader's own time zone: "24 Nov 2026". Not by `Intl`, whose first use holds up a phone's
 * first page for 150 to 250 ms; `toDateString` is English everywhere, as the other texts are.
 */
export function dateText(at: string, look: Props['look'] = 'medium'): string {
  const [, month, day, year] = new Date(at).toDateString().split(' ');
  return look === 'short' ? `${Number(day)} ${month}` : `${Number(day)} ${month} ${year}`;
}

export function DateText({ at, look = 'medium' }: Props) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {dateText(at, look)}
    </time>
  );
}
