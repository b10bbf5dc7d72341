import { defineConfig } from 'vitest/config';

/** Workspace packages are tested from their sources, not from what was built. */
const fromSource = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
};

function project(name: string, root: string) {
  return {
    ...fromSource,
    root,
    test: {
      name,
      include: ['**/*.test.ts'],
      exclude: ['**/*.e2e.test.ts', '**/node_modules/**', '**/dist/**'],
      testTimeout: 30_000,
    },
  };
}

/** Tests that need a database run twice: on the embedded one and on a Postgres server. */
function databaseProjects(name: string, root: string) {
  const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
  const include = ['src/**/*.test.ts'];
  const globalSetup = new URL('packages/db/src/testing/postgres-server.ts', import.meta.url)
    .pathname;
  return [
    {
      ...fromSource,
      root,
      test: { name: `${name}-pglite`, include, ...timeouts, env: { TEST_DATABASE: 'pglite' } },
    },
    {
      ...fromSource,
      root,
      test: {
        name: `${name}-postgres`,
        include,
        ...timeouts,
        globalSetup,
        env: { TEST_DATABASE: 'postgres' },
      },
    },
  ];
}

export default defineConfig({
  test: {
    projects: [
      project('core', 'packages/core'),
      project('client', 'packages/client'),
      project('scripts', 'scripts'),
      project('bench', 'bench/grading'),
      ...databaseProjects('db', 'packages/db'),
      ...databaseProjects('api', 'apps/api'),
      project('web', 'apps/web'),
      {
        ...fromSource,
        root: 'apps/web',
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // As long as a locator waits; the usual second is too short for a slow machine.
          expect: { poll: { timeout: 15_000, interval: 50 } },
        },
      },
    ],
  },
});
