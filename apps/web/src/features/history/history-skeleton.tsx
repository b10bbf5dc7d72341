import { SkeletonLines } from '../../components/ui/states.tsx';

export function HistorySkeleton() {
  return <SkeletonLines heights={Array.from({ length: 8 }, () => 'h-20 max-sm:h-28')} />;
}
