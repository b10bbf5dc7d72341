/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '98894b97', lite: '8452fd92' } as const;
