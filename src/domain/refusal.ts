/** Why a file was not taken: what can be wrong with it, each with what came and what was expected. */
export const FILE_REFUSALS = [
  'no-such-file',
  'is-directory',
  'no-permission',
  'unreadable',
  'too-large',
  'not-utf8',
  'bad-yaml',
  'too-deep',
  'too-many-aliases',
  'several-documents',
  'wrong-kind',
  'unknown-key',
  'missing-key',
  'wrong-version',
  'bad-person-id',
  'unknown-person',
  'unknown-attribute',
  'wrong-subject',
  'no-attribute',
  'several-attributes',
  'unknown-option',
  'out-of-range',
  'not-a-day',
  'future-day',
  'before-learned',
  'empty-text',
  'not-deniable',
  'no-rival-here',
  'unknown-id',
  'duplicate-id',
  'two-values',
  'unknown-code',
] as const

export type FileRefusalCode = (typeof FILE_REFUSALS)[number]

/** One refusal of a file; `line` and `column` count from 1, 0 where the whole file is meant. */
export interface FileRefusal {
  readonly code: FileRefusalCode
  readonly line: number
  readonly column: number
  /** As it stands in the file, shortened. */
  readonly came: string
  /** What would have been taken: words of the format, or a list of them. */
  readonly expected: readonly string[]
}

/**
 * Why a request was not carried out; each is something the asker can act on.
 * *key-reused*: the idempotency key came before with another request. *not-signed-in*: nobody says who is asking, or no
 * longer. *sign-in-failed*: what should prove who it is does not, whatever the reason. *not-allowed*: it is there, and not
 * for the role, or the key, of the one who asks.
 */
export const REFUSALS = [
  'invalid-input',
  'malformed',
  'too-large',
  'too-slow',
  'unsupported-media',
  'no-such-address',
  'not-found',
  'access-too-low',
  'unknown-member',
  'unknown-team',
  'reader-only',
  'owns-deals',
  'team-circle',
  'team-too-deep',
  'team-in-use',
  'bad-file',
  'duplicate-id',
  'unknown-person',
  'unknown-id',
  'two-values',
  'future-day',
  'person-in-use',
  'deal-closed',
  'deal-open',
  'bad-cursor',
  'key-reused',
  'wrong-step',
  'not-ready',
  'not-signed-in',
  'not-allowed',
  'sign-in-failed',
  'too-many-tries',
  'password-too-weak',
  'already-member',
  'last-admin',
  'no-such-way',
] as const

export type RefusalCode = (typeof REFUSALS)[number]

/** What any address may answer with. */
export const COMMON_REFUSALS = [
  'invalid-input',
  'malformed',
  'too-large',
  'too-slow',
  'unsupported-media',
  'not-ready',
] as const satisfies readonly RefusalCode[]
