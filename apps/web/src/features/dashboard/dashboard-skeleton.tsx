import { texts } from '../../texts.ts';

/** As large as what comes: numbers, chart and the column beside it. */
export function DashboardSkeleton() {
  return (
    <div role="status" aria-label={texts.loading} className="grid gap-9">
      <div className="skeleton h-60 lg:h-31" />
      <div className="grid gap-9 lg:grid-cols-3">
        <div className="skeleton h-96 lg:col-span-2" />
        <div className="skeleton h-96" />
      </div>
    </div>
  );
}
