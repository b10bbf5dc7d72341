import {
  healthResponseSchema,
  infoResponseSchema,
  InterviewError,
  readyResponseSchema,
  testAiResponseSchema,
} from '@interview/core';
import { pingDatabase } from '@interview/db';
import type { TRPCRouterRecord } from '@trpc/server';
import { testModel } from '../ai/test-model.ts';
import { limitedByAddress, publicProcedure } from '../trpc/procedures.ts';

const tag = 'Health';

export const systemRouter = {
  health: publicProcedure
    .meta({
      rest: { method: 'get', path: '/api/health', tag, summary: 'Health check', open: true },
    })
    .output(healthResponseSchema)
    .query(({ ctx: { config } }) => ({
      status: 'healthy' as const,
      app: config.APP_NAME,
      version: config.APP_VERSION,
    })),

  ready: publicProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/ready',
        tag,
        summary: 'Database is reachable',
        open: true,
      },
    })
    .output(readyResponseSchema)
    .query(async ({ ctx: { database, stopping } }) => {
      if (stopping.aborted) throw new InterviewError('unavailable');
      await pingDatabase(database.db);
      return { status: 'ready' as const, database: database.kind };
    }),

  info: publicProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/info',
        tag,
        summary: 'API details and version',
        open: true,
      },
    })
    .output(infoResponseSchema)
    .query(({ ctx: { config, database, grader } }) => ({
      name: config.APP_NAME,
      version: config.APP_VERSION,
      description: 'Practise interviews and get a score with its evidence and its margin of error',
      docs: '/api/docs',
      redoc: '/api/redoc',
      openapi: '/api/openapi.json',
      grader: `${grader.name} ${grader.version}`,
      database: database.kind,
    })),

  testAi: publicProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/test/ai',
        tag: 'AI',
        summary: 'Test the model connection',
        open: true,
        errors: ['rate_limited'],
      },
    })
    .output(testAiResponseSchema)
    .use(limitedByAddress('practice_by_address'))
    .query(({ ctx }) => testModel(ctx)),
} satisfies TRPCRouterRecord;
