export const gapsTexts = {
  title: 'Skill gaps',
  lead: 'Skills whose answers fell short of the score to aim for, the most severe first. Each says what to practise.',
  group: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  skills: (count: number) => `${count} ${count === 1 ? 'skill' : 'skills'}`,
  score: (score: string, target: string) => `${score} of the ${target} to aim for`,
  missed: (percent: number) => `${percent} % of the expected points missed`,
  change: (points: number) =>
    points === 0
      ? 'As in the interview before'
      : `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'} ${points > 0 ? 'up' : 'down'} from the interview before`,
  seen: 'Last seen',
  interview: 'See the interview',
  practise: 'Practise this',
  recommendations: 'What to practise',
  points: (count: number) => (count === 1 ? 'The missed point' : `All ${count} missed points`),
  trend: 'Over time',
  dashed: (target: number) => `Dashed: ${target}, the score to aim for`,
  table: (skill: string) => `Scores in ${skill}`,
  heading: 'Interview',
  allReached:
    'Every skill that once fell short has got to the score to aim for. A harder interview may find more.',
  reached: {
    title: 'Reached',
    score: (score: string, target: string) => `${score}, past the ${target} to aim for`,
    practise: 'Practise again',
  },
  empty: {
    title: 'No skill gaps so far',
    text: 'Finish an interview, and the skills that fell short stand here, with what to practise for each.',
    action: 'Set up an interview',
  },
} as const;
