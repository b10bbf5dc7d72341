interface Props {
  /** A moment as ISO 8601. */
  readonly at: string;
  /** `short` leaves the year out. */
  readonly look?: 'medium' | 'short';
}

const formats = {
  medium: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }),
  short: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }),
};

/** A day in the reader's own time zone and wording. */
export function dateText(at: string, look: NonNullable<Props['look']> = 'medium'): string {
  return formats[look].format(new Date(at));
}

export function DateText({ at, look = 'medium' }: Props) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {dateText(at, look)}
    </time>
  );
}
