/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '375fd7e8', lite: 'b1cf423f' } as const;
