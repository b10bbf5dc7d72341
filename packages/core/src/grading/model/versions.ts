/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '3e4aa13f', lite: 'b9d96fe6' } as const;
