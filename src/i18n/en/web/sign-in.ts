/** What is said before one is inside, and about who is. */
export const signIn = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  sending: 'One moment …',
  second: {
    title: 'The second factor',
    says: 'Enter the code your authenticator app shows now.',
    code: 'Code',
    backupSays: 'Enter one of your backup codes. Each works once.',
    backupCode: 'Backup code',
    useBackup: 'Use a backup code',
    useApp: 'Use the app',
    submit: 'Confirm',
  },
}
