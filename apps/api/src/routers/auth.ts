import {
  InterviewError,
  loginInputSchema,
  messageResponseSchema,
  registerInputSchema,
  sessionIdInputSchema,
  sessionResponseSchema,
  tokenResponseSchema,
  userResponseSchema,
} from '@interview/core';
import { insertUser, listSessions, revokeAllSessions, revokeSession } from '@interview/db';
import type { TRPCRouterRecord } from '@trpc/server';
import { z } from 'zod';
import { hashPassword } from '../auth/password.ts';
import { openSession } from '../auth/session.ts';
import { checkCredentials } from '../auth/credentials.ts';
import { limitedByAddress, publicProcedure, userProcedure } from '../trpc/procedures.ts';

const tag = 'Authentication';

export const authRouter = {
  register: publicProcedure
    .meta({
      rest: {
        method: 'post',
        path: '/api/auth/register',
        status: 201,
        tag,
        summary: 'Register new user',
        open: true,
        errors: ['email_taken', 'username_taken', 'rate_limited'],
      },
    })
    .input(registerInputSchema)
    .output(userResponseSchema)
    .use(limitedByAddress('sign_up_by_address'))
    .mutation(async ({ ctx, input: { password, ...user } }) => {
      const password_hash = await hashPassword(password);
      return insertUser(ctx.database.db, { ...user, password_hash, now: ctx.clock() });
    }),

  login: publicProcedure
    .meta({
      rest: {
        method: 'post',
        path: '/api/auth/login',
        tag,
        summary: 'Login and get a token',
        open: true,
        errors: ['wrong_credentials', 'account_inactive', 'rate_limited'],
      },
    })
    .input(loginInputSchema)
    .output(tokenResponseSchema)
    .use(limitedByAddress('sign_in_by_address'))
    .mutation(async ({ ctx, input }) => {
      const user = await checkCredentials(ctx, input);
      const token = await openSession(ctx, user.id);
      if (ctx.caller.wants_cookie) ctx.caller.setCookie(token);
      const access_token = ctx.caller.wants_cookie ? '' : token;
      return { access_token, token_type: 'bearer' as const, user };
    }),

  me: userProcedure
    .meta({ rest: { method: 'get', path: '/api/auth/me', tag, summary: 'Get current user' } })
    .output(userResponseSchema)
    .query(({ ctx }) => ctx.user),

  logout: userProcedure
    .meta({ rest: { method: 'post', path: '/api/auth/logout', tag, summary: 'Logout user' } })
    .output(messageResponseSchema)
    .mutation(async ({ ctx }) => {
      await revokeSession(ctx.database.db, {
        session_id: ctx.session_id,
        user_id: ctx.user.id,
        now: ctx.clock(),
      });
      ctx.caller.setCookie(undefined);
      return { message: 'Successfully logged out' };
    }),

  sessions: userProcedure.output(z.array(sessionResponseSchema)).query(async ({ ctx }) => {
    const now = ctx.clock();
    const sessions = await listSessions(ctx.database.db, { user_id: ctx.user.id, now });
    return sessions.map((session) => ({ ...session, current: session.id === ctx.session_id }));
  }),

  revokeSession: userProcedure
    .input(sessionIdInputSchema)
    .output(messageResponseSchema)
    .mutation(async ({ ctx, input }) => {
      const found = await revokeSession(ctx.database.db, {
        ...input,
        user_id: ctx.user.id,
        now: ctx.clock(),
      });
      if (!found) throw new InterviewError('session_not_found');
      return { message: 'Session ended' };
    }),

  logoutEverywhere: userProcedure.output(messageResponseSchema).mutation(async ({ ctx }) => {
    await revokeAllSessions(ctx.database.db, { user_id: ctx.user.id, now: ctx.clock() });
    ctx.caller.setCookie(undefined);
    return { message: 'Signed out everywhere' };
  }),
} satisfies TRPCRouterRecord;
