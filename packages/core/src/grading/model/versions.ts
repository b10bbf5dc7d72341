/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '6d4d85d3', lite: '1edc9fb3' } as const;
