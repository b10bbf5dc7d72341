/** What a zod issue carries, as far as it is worded here. */
interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly format?: string | undefined;
}

/**
 * Words a problem of a field as the server would, so that the same mistake reads the same whoever finds it.
 * An empty field says that it is required rather than how many characters it lacks.
 */
export function issueText(issue: Issue, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'Field required';
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return `String should have at least ${plural(issue.minimum)}`;
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `String should have at most ${issue.maximum} characters`;
  }
  if (issue.code === 'too_small') {
    return `Input should be greater than or equal to ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `Input should be less than or equal to ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    return 'value is not a valid email address';
  }
  return withoutPrefix(issue.message);
}

/** The server marks its own rules with `Value error,`; a person need not see that. */
export function withoutPrefix(message: string): string {
  return message.replace(/^Value error, /, '');
}

function plural(count: number | bigint | undefined): string {
  return `${count} character${Number(count) === 1 ? '' : 's'}`;
}
