import { parseDay, type Day } from '../domain/day.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import { Misused, misused, readCall } from './arguments.ts'
import { COMMANDS } from './commands.ts'
import type { Outcome } from './outcome.ts'
import { paperFor } from './paper.ts'
import { walk } from './walk.ts'

/** The command line; returns its exit code. `root` is where the casebook stands. */
export async function main(args: readonly string[], root: string): Promise<number> {
  if (args[0] === 'start') return walk(args.slice(1), today(), root)
  const { code, out, err } = outcomeOf(args)
  await written(process.stdout, out)
  await written(process.stderr, err)
  return code
}

function outcomeOf(args: readonly string[]): Outcome {
  try {
    return called(args)
  } catch (error) {
    if (error instanceof Misused) return { code: 2, out: '', err: `${error.message}\n` }
    throw error
  }
}

function called(args: readonly string[]): Outcome {
  const call = readCall(args, process.env, today())
  const [name, ...words] = call.words
  const { usage } = MESSAGES[call.language].command
  if (call.help || name === 'help') return { code: 0, out: `${usage}\n`, err: '' }
  if (name === undefined) return { code: 2, out: '', err: `${usage}\n` }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw misused(call.language, 'unknownCommand', { came: name })
  return command(words, call, { paper: paperFor(process.stdout, process.env), today: today() })
}

/** Today where the machine stands. */
function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) as Day
}

/** A reader that closes early, such as `head`, is no failure. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    stream.write(text, () => resolve())
  })
}
