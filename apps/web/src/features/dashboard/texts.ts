export const dashboardTexts = {
  title: 'Dashboard',
  lead: {
    none: 'Ready when you are.',
    streak: (days: number) =>
      days === 1 ? 'A streak has begun: one day.' : `You practised ${days} days in a row.`,
  },
  resume: {
    title: 'Carry on',
    answered: (answered: number, total: number) => `${answered} of ${total} answered`,
    action: 'Resume',
    all: (total: number) => `All ${total} unfinished`,
  },
  recommended: {
    title: 'Practise next',
    all: 'All skill gaps',
    score: (score: string, target: string) => `${score} of the ${target} to aim for`,
    action: 'Practise',
    reached: 'Every skill that fell short has got to its target. A harder interview may find more.',
    none: 'No skill gap so far. Finish an interview, and what to practise next stands here.',
  },
  trend: {
    title: 'Score trend',
    table: 'Scores of your interviews',
    heading: 'Interview',
    none: 'Your scores show here as a line once an interview is finished.',
    one: 'One score so far. The next interview makes it a line.',
  },
  recent: { title: 'Latest results', all: 'History' },
  stats: {
    title: 'In numbers',
    completed: 'Interviews finished',
    ofStarted: (total: number) => `of ${total} started`,
    average: 'Average score',
    best: 'Best score',
    answers: 'Questions answered',
    since: 'since',
    none: '–',
  },
  streak: {
    title: 'Streak',
    days: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
    spoken: (answers: number, days: number) =>
      `${answers} ${answers === 1 ? 'answer' : 'answers'} on ${days} ${days === 1 ? 'day' : 'days'} in the last 12 weeks`,
    day: (answers: number) => `${answers} ${answers === 1 ? 'answer' : 'answers'}`,
    from: '12 weeks ago',
    to: 'This week',
    next: 'Answer one question today to keep it.',
    start: 'Answer one question to start one.',
    kept: 'You practised today.',
  },
  tried: {
    title: 'The question you tried',
    show: 'Show the feedback',
    dismiss: 'Dismiss',
  },
  empty: {
    title: 'Your first interview is a few minutes away',
    text: 'Pick a role and answer at your own pace. Your draft is saved with every keystroke, and you can leave and come back.',
    action: 'Set up an interview',
    roles: 'Or start with one of these',
    steps: [
      { title: 'Answer', text: 'One question a screen, typed or dictated, in your own words.' },
      { title: 'See why', text: 'A score with its margin, and the evidence in your answer.' },
      { title: 'Practise the gap', text: 'What you missed becomes the next interview.' },
    ],
  },
} as const;
