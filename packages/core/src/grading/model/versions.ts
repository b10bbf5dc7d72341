/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '7b03b1e0', lite: '2ffa9652' } as const;
