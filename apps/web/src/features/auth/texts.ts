export const authTexts = {
  signIn: {
    title: 'Sign in',
    lead: 'Pick up where you left off.',
    submit: 'Sign in',
    other: 'New here?',
    otherLink: 'Create an account',
    expired: 'Your session ended. Sign in to carry on; what you typed is kept on this device.',
  },
  signUp: {
    title: 'Create your account',
    lead: 'Free, and kept on this server alone. No e-mail is sent.',
    submit: 'Create account',
    other: 'Have an account?',
    otherLink: 'Sign in',
  },
  fields: {
    email: 'Email',
    username: 'Username',
    usernameHint: 'Letters, numbers, hyphens and underscores',
    password: 'Password',
    passwordHint: 'At least 8 characters, with an uppercase letter and a number',
    full_name: 'Full name',
  },
  tryKept: 'Your practice answer is kept and waits for you on the dashboard.',
} as const;
