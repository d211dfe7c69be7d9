/** What a command prints and with which exit code it ends: 0 done · 1 differs · 2 unreadable or called wrongly. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

export function done(out: string): Outcome {
  return { code: 0, out, err: '' }
}

export function unreadable(err: string): Outcome {
  return { code: 2, out: '', err: `${err}\n` }
}
