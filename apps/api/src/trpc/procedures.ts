import { addressBlock } from '../auth/address-block.ts';
import { charge, type RateLimitName } from '../auth/rate-limits.ts';
import { signedIn } from '../auth/session.ts';
import { publicProcedure, t } from './init.ts';

export { publicProcedure };

/** Only for who is signed in; the procedure gets `ctx.user` and `ctx.session_id`. */
export const userProcedure = publicProcedure.use(async ({ ctx, next }) =>
  next({ ctx: await signedIn(ctx) }),
);

/** Counts each call against the caller's address. */
export function limitedByAddress(name: RateLimitName) {
  return t.middleware(async ({ ctx, next }) => {
    await charge(ctx, name, addressBlock(ctx.caller.ip));
    return next();
  });
}

/** For signed-in callers, counting each call against the user. */
function limitedByUser(name: RateLimitName) {
  return userProcedure.use(async ({ ctx, next }) => {
    await charge(ctx, name, ctx.user.id);
    return next();
  });
}

/** Grades an answer. */
export const gradingProcedure = limitedByUser('grading_by_user');

/** Makes an interview. */
export const creationProcedure = limitedByUser('creation_by_user');
