import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { issueText } from './issue-text.ts';

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
}

interface Schema<Output> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: Output }
    | { success: false; error: { issues: readonly SchemaIssue[] } };
}

/** Validates a form with one of core's schemas; the first problem of each field is shown. */
export function schemaResolver<Fields extends FieldValues>(
  schema: Schema<Fields>,
): Resolver<Fields> {
  return (values) => {
    const parsed = schema.safeParse(values);
    if (parsed.success) return { values: parsed.data, errors: {} };
    return { values: {}, errors: fieldErrors<Fields>(parsed.error.issues, values) };
  };
}

function fieldErrors<Fields extends FieldValues>(
  issues: readonly SchemaIssue[],
  values: Fields,
): FieldErrors<Fields> {
  const errors: Record<string, { type: string; message: string }> = {};
  for (const issue of issues) {
    const field = String(issue.path[0] ?? 'root');
    errors[field] ??= {
      type: issue.code ?? 'invalid',
      message: issueText(issue, values[field]),
    };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a type mapped over the form's fields cannot be inferred for a record built by name
  return errors as FieldErrors<Fields>;
}
