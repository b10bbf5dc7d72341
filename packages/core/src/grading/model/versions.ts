/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: 'ba8482d2', lite: 'bbe0f488' } as const;
