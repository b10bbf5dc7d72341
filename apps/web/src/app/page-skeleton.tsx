import { Brand } from '../components/ui/brand.tsx';
import { texts } from '../texts.ts';

/** Stands where a page's code is still on its way. */
export function PageSkeleton() {
  return (
    <div className="mx-auto w-full max-w-5xl px-5 py-24" role="status" aria-label={texts.loading}>
      <div className="skeleton h-9 w-64 max-w-full" />
      <div className="skeleton mt-8 h-40 w-full" />
      <div className="skeleton mt-5 h-40 w-full" />
    </div>
  );
}

/** Stands where even what is around a page is still on its way. */
export function AppSkeleton() {
  return (
    <>
      <header className="border-b border-line">
        <div className="mx-auto flex h-16 max-w-6xl items-center px-5">
          <Brand />
        </div>
      </header>
      <PageSkeleton />
    </>
  );
}
