import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/**
 * scrypt with 32 MiB and three passes, as OWASP advises: `scrypt$15$8$3$salt$hash`. What it cost stands in each hash, so
 * that it can be raised without asking anybody for a new password.
 */
const COST = { log: 15, blocks: 8, passes: 3 } as const
const BYTES = 32

export const LEAST_PASSWORD = 10
export const MOST_PASSWORD = 200

/** Many at once would take the memory of the server: the others wait. */
const AT_ONCE = 2

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const { log, blocks, passes } = COST
  const hash = await derived(password, salt, BYTES, optionsFor(log, blocks, passes))
  return ['scrypt', log, blocks, passes, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

export async function isPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [kind, log, blocks, passes, salt = '', wanted = ''] = hash.split('$')
  if (kind !== 'scrypt') return false
  const expected = Buffer.from(wanted, 'base64url')
  const options = optionsFor(Number(log), Number(blocks), Number(passes))
  const found = await derived(password, Buffer.from(salt, 'base64url'), expected.length, options)
  return timingSafeEqual(found, expected)
}

function optionsFor(log: number, blocks: number, passes: number): ScryptOptions {
  const N = 2 ** log
  return { N, r: blocks, p: passes, maxmem: 256 * N * blocks }
}

let working = 0
const waiting: (() => void)[] = []

async function derived(
  password: string,
  salt: Buffer,
  bytes: number,
  options: ScryptOptions,
): Promise<Buffer> {
  if (working >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else working++
  try {
    return await new Promise((resolve, reject) =>
      // As typed on another keyboard it is the same password.
      scrypt(password.normalize('NFKC'), salt, bytes, options, (error, key) =>
        error ? reject(error) : resolve(key),
      ),
    )
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working--
  }
}
