interface Props {
  /** A moment as ISO 8601. */
  readonly at: string;
  /** `short` leaves the year out. */
  readonly look?: 'medium' | 'short';
}

type Look = NonNullable<Props['look']>;

const options: Record<Look, Intl.DateTimeFormatOptions> = {
  medium: { dateStyle: 'medium' },
  short: { day: 'numeric', month: 'short' },
};
/** Made when they are first needed: on a phone the first takes long enough to hold up the page. */
const formats = new Map<Look, Intl.DateTimeFormat>();

function formatOf(look: Look): Intl.DateTimeFormat {
  const format = formats.get(look) ?? new Intl.DateTimeFormat(undefined, options[look]);
  formats.set(look, format);
  return format;
}

/** A day in the reader's own time zone and wording. */
export function dateText(at: string, look: Look = 'medium'): string {
  return formatOf(look).format(new Date(at));
}

export function DateText({ at, look = 'medium' }: Props) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {dateText(at, look)}
    </time>
  );
}
