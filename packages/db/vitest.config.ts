import { defineConfig } from 'vitest/config';

const project = (database: 'pglite' | 'postgres') => ({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    name: `db-${database}`,
    include: ['src/**/*.test.ts'],
    env: { TEST_DATABASE: database },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...(database === 'postgres' && { globalSetup: './src/testing/postgres-server.ts' }),
  },
});

export default defineConfig({ test: { projects: [project('pglite'), project('postgres')] } });
