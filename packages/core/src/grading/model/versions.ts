/** Versions of the weights beside this file; training writes them. */
export const weightsVersions = { full: 'ff203832', lite: '78bb02f4' } as const;
