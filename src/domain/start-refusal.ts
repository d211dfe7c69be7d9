/**
 * Why the server did not start; each is something whoever started it can act on.
 * *data-…* the folder of the embedded database · *database-…*, *schema-…*, *roles-…* the database itself.
 */
export const START_REFUSALS = [
  'data-in-use',
  'data-unwritable',
  'data-unreachable',
  'data-broken',
  'data-newer',
  'data-older',
  'disk-full',
  'no-binaries',
  'binaries-broken',
  'database-unreachable',
  'database-refused',
  'database-too-old',
  'database-not-utf8',
  'database-lost',
  'roles-missing',
  'schema-newer',
  'schema-changed',
  'backup-failed',
  'bad-port',
  'port-taken',
  'host-unknown',
  'bad-database-url',
  'owner-without-database',
  'bad-public-url',
  'bad-demo',
  'tls-incomplete',
  'tls-unreadable',
  'secret-too-short',
  'sign-on-incomplete',
  'bad-issuer',
  'mail-incomplete',
  'bad-mail-url',
] as const

export type StartRefusalCode = (typeof START_REFUSALS)[number]

/** One reason not to start; `params` is what its sentence speaks of. */
export interface StartRefusal {
  readonly code: StartRefusalCode
  readonly params: Readonly<Record<string, string>>
}
