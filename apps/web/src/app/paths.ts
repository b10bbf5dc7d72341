/** Every address of the app, once: the pattern that the router matches and how to build a link to it. */
export const patterns = {
  landing: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  dashboard: '/dashboard',
  history: '/interviews',
  newInterview: '/interviews/new',
  room: '/interviews/:interview_id',
  results: '/interviews/:interview_id/results',
  gaps: '/skill-gaps',
  settings: '/settings',
} as const;

export interface NewInterviewQuery {
  readonly role?: string;
  readonly focus?: string;
  readonly difficulty?: string;
  readonly type?: string;
}

export const paths = {
  landing: () => patterns.landing,
  signIn: (next?: string) => withQuery(patterns.signIn, { next }),
  signUp: (next?: string) => withQuery(patterns.signUp, { next }),
  dashboard: () => patterns.dashboard,
  history: () => patterns.history,
  newInterview: (query: NewInterviewQuery = {}) => withQuery(patterns.newInterview, { ...query }),
  room: (interviewId: string) => `${patterns.history}/${encodeURIComponent(interviewId)}`,
  results: (interviewId: string) =>
    `${patterns.history}/${encodeURIComponent(interviewId)}/results`,
  gaps: () => patterns.gaps,
  settings: () => patterns.settings,
} as const;

/** Where to go after signing in: only a path of this app, never another site. */
export function safeNext(next: string | null): string {
  const here = 'https://here.invalid';
  // Read as a browser reads it, which drops tabs and takes a backslash for a slash.
  const url = next?.startsWith('/') ? URL.parse(next, here) : null;
  const isPath = url !== null && url.origin === here && !url.pathname.startsWith('//');
  return isPath ? url.pathname + url.search + url.hash : paths.dashboard();
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
