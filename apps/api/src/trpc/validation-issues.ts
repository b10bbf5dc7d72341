import type { z } from 'zod';

/** One problem of an input, as FastAPI words it. */
export interface ValidationIssue {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
}

/**
 * What zod found wrong, in the words and types of FastAPI (Pydantic 2).
 * @param input what was validated, to tell an absent field from a wrong one
 *
 * `loc` is the path in the input; a transport puts `body`, `query` or `path` before it.
 */
export function validationIssues(error: z.ZodError, input: unknown): ValidationIssue[] {
  const ofWrongType = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  // A value of the wrong type is too long or too short only by accident.
  const issues = error.issues.filter(
    ({ code, path }) => code === 'invalid_type' || !ofWrongType.has(path.join('.')),
  );
  return issues.map((issue) => {
    const missing = issue.code !== 'unrecognized_keys' && valueAt(input, issue.path) === undefined;
    return {
      loc: issue.path.map(pathPart),
      ...(missing ? { msg: 'Field required', type: 'missing' } : describe(issue, input)),
    };
  });
}

type Issue = z.core.$ZodIssue;
type Description = Pick<ValidationIssue, 'msg' | 'type'>;

function describe(issue: Issue, input: unknown): Description {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, valueAt(input, issue.path));
    case 'invalid_value':
      return {
        msg: `Input should be ${alternatives(issue.values.map((value) => `'${String(value)}'`))}`,
        type: issue.values.length === 1 ? 'literal_error' : 'enum',
      };
    case 'too_small':
      return issue.origin === 'string' ? tooShort(issue.minimum) : tooSmall(issue.minimum);
    case 'too_big':
      return issue.origin === 'string' ? tooLong(issue.maximum) : tooBig(issue.maximum);
    case 'invalid_format':
      return describeFormat(issue);
    case 'unrecognized_keys':
      return { msg: 'Extra inputs are not permitted', type: 'extra_forbidden' };
    default:
      return { msg: `Value error, ${issue.message}`, type: 'value_error' };
  }
}

const typeDescriptions: Readonly<Record<string, Description>> = {
  string: { msg: 'Input should be a valid string', type: 'string_type' },
  /** Every number that is taken is a whole one. */
  number: { msg: 'Input should be a valid integer', type: 'int_type' },
  int: { msg: 'Input should be a valid integer', type: 'int_type' },
  boolean: { msg: 'Input should be a valid boolean', type: 'bool_type' },
  array: { msg: 'Input should be a valid list', type: 'list_type' },
  object: {
    msg: 'Input should be a valid dictionary or object to extract fields from',
    type: 'model_attributes_type',
  },
};

/** Text, as query parameters are, that cannot be read as what is wanted. */
const textDescriptions: Readonly<Record<string, Description>> = {
  number: {
    msg: 'Input should be a valid integer, unable to parse string as an integer',
    type: 'int_parsing',
  },
  boolean: {
    msg: 'Input should be a valid boolean, unable to interpret input',
    type: 'bool_parsing',
  },
};

function describeType(expected: string, value: unknown): Description {
  if (expected === 'int' && typeof value === 'number') {
    return {
      msg: 'Input should be a valid integer, got a number with a fractional part',
      type: 'int_from_float',
    };
  }
  const unreadable = typeof value === 'string' ? textDescriptions[expected] : undefined;
  return (
    unreadable ??
    typeDescriptions[expected] ?? { msg: `Input should be ${expected}`, type: `${expected}_type` }
  );
}

function describeFormat(issue: Extract<Issue, { code: 'invalid_format' }>): Description {
  if (issue.format === 'email') {
    return { msg: 'value is not a valid email address', type: 'value_error' };
  }
  if (issue.format === 'uuid') return { msg: 'Input should be a valid UUID', type: 'uuid_parsing' };
  return { msg: `Value error, ${issue.message}`, type: 'value_error' };
}

function tooShort(minimum: number | bigint): Description {
  return {
    msg: `String should have at least ${minimum} ${minimum === 1 ? 'character' : 'characters'}`,
    type: 'string_too_short',
  };
}

function tooLong(maximum: number | bigint): Description {
  return { msg: `String should have at most ${maximum} characters`, type: 'string_too_long' };
}

function tooSmall(minimum: number | bigint): Description {
  return {
    msg: `Input should be greater than or equal to ${minimum}`,
    type: 'greater_than_equal',
  };
}

function tooBig(maximum: number | bigint): Description {
  return { msg: `Input should be less than or equal to ${maximum}`, type: 'less_than_equal' };
}

function alternatives(values: readonly string[]): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}
