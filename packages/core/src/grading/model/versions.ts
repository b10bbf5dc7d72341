/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: '33de4101', lite: '7d66f38a' } as const;
