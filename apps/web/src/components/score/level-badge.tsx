import { texts } from '../../texts.ts';
import { Badge } from '../ui/badge.tsx';
import { levelOf } from './level.ts';

export function LevelBadge({ score }: { readonly score: number }) {
  const level = levelOf(score);
  return <Badge tone={level}>{texts.level[level]}</Badge>;
}
