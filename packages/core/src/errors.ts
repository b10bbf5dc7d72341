/**
 * Everything that can go wrong by a caller's doing, with the HTTP status and the text that the
 * REST contract gives it. Transports translate from here; nothing else names a status.
 */
export const errors = {
  email_taken: { status: 400, detail: 'Email already registered' },
  username_taken: { status: 400, detail: 'Username already taken' },
  wrong_current_password: { status: 400, detail: 'Current password is incorrect' },
  interview_closed: { status: 400, detail: 'Interview is no longer in progress' },
  invalid_cursor: { status: 400, detail: 'Cursor is not valid; start again without one' },
  wrong_credentials: { status: 401, detail: 'Incorrect email or password' },
  not_authenticated: { status: 401, detail: 'Not authenticated' },
  invalid_token: { status: 401, detail: 'Could not validate credentials' },
  account_inactive: { status: 403, detail: 'Account is inactive' },
  forbidden_origin: { status: 403, detail: 'This origin may not use the session cookie' },
  not_found: { status: 404, detail: 'Not Found' },
  interview_not_found: { status: 404, detail: 'Interview not found' },
  question_not_found: { status: 404, detail: 'Question not found in interview' },
  question_answered: { status: 404, detail: 'Question already answered' },
  session_not_found: { status: 404, detail: 'Session not found' },
  method_not_allowed: { status: 405, detail: 'Method Not Allowed' },
  body_too_large: { status: 413, detail: 'Request body is too large' },
  unsupported_media_type: { status: 415, detail: 'Send the body as application/json' },
  rate_limited: { status: 429, detail: 'Too many requests; try again later' },
  unavailable: { status: 503, detail: 'Service is unavailable; try again later' },
} as const satisfies Record<string, { status: number; detail: string }>;

export type ErrorCode = keyof typeof errors;

/** A failure that the caller can be told about. */
export class InterviewError extends Error {
  override readonly name = 'InterviewError';
  readonly code: ErrorCode;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(errors[code].detail, options);
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}
