import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { t } from '../trpc/init.ts';
import { authRouter } from './auth.ts';
import { interviewRouter } from './interview.ts';
import { practiceRouter } from './practice.ts';
import { skillGapRouter } from './skill-gap.ts';
import { systemRouter } from './system.ts';
import { userRouter } from './user.ts';

/** Every procedure of the product. */
export const appRouter = t.router({
  auth: authRouter,
  user: userRouter,
  interview: interviewRouter,
  skillGap: skillGapRouter,
  practice: practiceRouter,
  system: systemRouter,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
