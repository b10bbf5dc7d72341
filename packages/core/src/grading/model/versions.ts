/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '6cacacac', lite: 'f50d1911' } as const;
