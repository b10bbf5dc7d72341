import { QueryClientProvider } from '@tanstack/react-query';
import { createQueryClient } from '../api/query-client.ts';
import { hooksClient, trpc } from '../api/trpc.ts';
import { useAppliedTheme } from '../state/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { AppRoutes } from './routes.tsx';

const queryClient = createQueryClient();

export function App() {
  useAppliedTheme();
  return (
    <ErrorBoundary>
      <trpc.Provider client={hooksClient} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>
          <AppRoutes />
        </QueryClientProvider>
      </trpc.Provider>
    </ErrorBoundary>
  );
}
