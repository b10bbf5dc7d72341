/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '0a14df9f', lite: '63610cf7' } as const;
