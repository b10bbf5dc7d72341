export const setupTexts = {
  title: 'New interview',
  lead: 'Choose what to practise. Only the role is needed; change the rest as you like.',
  role: {
    label: 'Role',
    hint: 'Pick one of the suggestions or type any role.',
    placeholder: 'For example, Front-End Developer',
    suggestions: 'Suggested roles',
  },
  jobText: {
    open: 'Start from a job description',
    label: 'Job description',
    placeholder: 'Paste the text of the advertisement',
    hint: 'The roles and skills it names are looked up on this page; the text is not sent anywhere.',
    nothing: 'It names no role or skill that there are questions for.',
    role: (role: string) => `Role: ${role}`,
    skill: (skill: string) => `Focus on ${skill}`,
  },
  difficulty: {
    legend: 'Difficulty',
    hints: {
      beginner: 'The basics, first interviews',
      intermediate: 'A few years of experience',
      advanced: 'Senior depth and trade-offs',
    },
  },
  type: {
    legend: 'Kind of questions',
    hints: {
      mixed: 'A bit of everything that fits the role',
      technical: 'Concepts, and why they work',
      behavioral: 'What you did, and what came of it',
      coding: 'Write code in an editor',
      system_design: 'Design something large',
    },
  },
  length: {
    label: 'Number of questions',
    hint: 'You can stop at any time and finish later.',
  },
  mode: {
    legend: 'Mode',
    hints: {
      practice: 'Hints, and feedback after each answer',
      exam: 'No hints; all feedback at the end',
    },
  },
  focus: {
    label: 'Focus on a skill',
    hint: 'Questions about it come first.',
    none: 'No focus',
    ofRole: 'Skills of this role',
    others: 'All skills',
  },
  summary: {
    title: 'Your interview',
    roleOpen: 'Which role?',
    questions: (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    minutes: (minutes: number) => `about ${minutes} min`,
    focus: (skill: string) => `Focus on ${skill}`,
  },
  submit: 'Start interview',
  steps: {
    sending: 'Asking for an interview',
    choosing: {
      bank: 'Choosing questions from the question bank',
      llm: 'Writing questions with the model',
      bank_fallback: 'Choosing questions from the question bank',
    },
    saving: (count: number) => `Saving ${count} ${count === 1 ? 'question' : 'questions'}`,
  },
  fallback: 'The model could not be reached, so the questions come from the question bank.',
} as const;
