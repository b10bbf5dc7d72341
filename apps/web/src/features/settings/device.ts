/** Browsers before those whose names they also carry. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

export interface Device {
  readonly browser: string | undefined;
  readonly system: string | undefined;
}

/** What a person would call the device that sends this user agent. */
export function readDevice(userAgent: string): Device {
  return { browser: named(browsers, userAgent), system: named(systems, userAgent) };
}

function named(names: readonly (readonly [string, string])[], text: string): string | undefined {
  return names.find(([part]) => text.includes(part))?.[1];
}
