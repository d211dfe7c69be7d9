/** What is said where a link from the terminal, an invitation or a mail leads. */
export const links = {
  name: 'Your name',
  passwordSays: 'At least ten characters; a sentence you remember is best.',
  setup: {
    title: 'Set up Prewin for your team',
    says: 'You become the first admin. From then on everybody signs in.',
    where: 'Where do you begin?',
    takeOver: 'With what is here: {name}, {deals, plural, one {one deal} other {# deals}}',
    fresh: 'With an empty workspace',
    workspace: 'Its name',
    submit: 'Set up',
  },
  join: {
    title: 'Join {workspace}',
    says: 'You are invited as {role}. Whoever has an account here already uses its address and password.',
    saysSignedIn: 'You are invited as {role}, and join with the account you are signed in with.',
    roles: { admin: 'admin', manager: 'manager', seller: 'seller', reader: 'reader' },
    submit: 'Join',
    secondFactor: 'Your account asks for a code: sign in first, then open this link again.',
  },
  reset: {
    title: 'A new password',
    says: 'Everybody signed in as you elsewhere is signed out.',
    submit: 'Set it',
  },
  gone: {
    title: 'This link leads nowhere',
    says: 'It was used, has expired or was withdrawn, or part of it is missing. Ask whoever sent it for another.',
  },
}
