import type { ErrorCode } from '@interview/core';
import type { z } from 'zod';

/** How a procedure is served over REST. Path parameters stand in braces and name input fields. */
export interface RestRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  /** Status of a success; 200 unless told. */
  readonly status?: 200 | 201;
  readonly tag: string;
  readonly summary: string;
  /** What of the procedure's output REST shows; all of it unless told. */
  readonly output?: z.ZodType;
  /** True for routes that need no token. */
  readonly open?: boolean;
  /** What can go wrong here beside what can go wrong with every route of this shape. */
  readonly errors?: readonly ErrorCode[];
}
