import type { PerformanceLevel } from '../schemas/score.ts';

/** Levels with the score each starts at, best first. Source: the REST contract. */
const levels: readonly (PerformanceLevel & { readonly from: number })[] = [
  {
    from: 85,
    level: 'excellent',
    label: 'Excellent! 🌟',
    message: 'Excellent performance! You are well prepared for this role.',
    color: 'green',
  },
  {
    from: 70,
    level: 'good',
    label: 'Good 👍',
    message: 'Good performance. A few improvements will make your answers stand out.',
    color: 'blue',
  },
  {
    from: 50,
    level: 'average',
    label: 'Average 📈',
    message: 'Average performance. Focus on the improvement areas to boost your score.',
    color: 'yellow',
  },
];

const poor: PerformanceLevel = {
  level: 'poor',
  label: 'Needs Work 💪',
  message: 'Keep practising. Review the fundamentals and try again.',
  color: 'red',
};

/** The level of a score, 0–100. A level starts at its lower bound: 84.67 is good, 85 excellent. */
export function performanceLevel(score: number): PerformanceLevel {
  const found = levels.find(({ from }) => score >= from);
  if (found === undefined) return poor;
  const { from: _from, ...level } = found;
  return level;
}
