import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { readFailure, type ApiFailure } from '../../api/api-error.ts';
import { failureText } from '../../api/failure-text.ts';
import { withoutPrefix } from './issue-text.ts';

/** Which field a known failure belongs beside: the first that the form has. */
const fieldsOfCode: Partial<Record<ApiFailure['code'], readonly string[]>> = {
  email_taken: ['email'],
  username_taken: ['username'],
  wrong_current_password: ['current_password', 'password'],
};

/** Puts what the server refused beside the fields it is about; the rest goes above the form. */
export function showServerErrors<Fields extends FieldValues>(
  form: UseFormReturn<Fields>,
  error: unknown,
): void {
  const failure = readFailure(error);
  const fields = Object.keys(form.getValues());
  const placed = placeIssues(failure, fields);
  if (placed.length === 0) {
    form.setError('root', { message: failureText(error) });
    return;
  }
  for (const { field, message } of placed) {
    if (isField(form, field)) form.setError(field, { message }, { shouldFocus: true });
  }
}

function isField<Fields extends FieldValues>(
  form: UseFormReturn<Fields>,
  name: string,
): name is FieldPath<Fields> {
  return name in form.getValues();
}

/** Each problem that names one of `fields`. */
export function placeIssues(
  failure: ApiFailure,
  fields: readonly string[],
): { field: string; message: string }[] {
  const known = fieldsOfCode[failure.code]?.find((field) => fields.includes(field));
  if (known !== undefined) return [{ field: known, message: failure.message }];
  return failure.issues.flatMap(({ loc, msg }) => {
    const field = String(loc.at(-1));
    return fields.includes(field) ? [{ field, message: withoutPrefix(msg) }] : [];
  });
}
