import { MESSAGES } from '../i18n/all-messages.ts'
import { Misused, misused, readCall } from './arguments.ts'
import { COMMANDS } from './commands.ts'
import type { Home } from './home.ts'
import type { Outcome } from './outcome.ts'
import { paperFor } from './paper.ts'
import { today } from './today.ts'

/** A command that takes its time and speaks while it works; what only it needs is loaded by it. */
type LongCommand = (args: readonly string[], home: Home) => Promise<number>

const LONG_COMMANDS: Readonly<Record<string, () => Promise<LongCommand>>> = {
  start: async () => (await import('./start-command.ts')).startCommand,
  walk: async () => (await import('./walk-command.ts')).walkCommand,
  rebuild: async () => (await import('./rebuild-command.ts')).rebuildCommand,
}

/** The command line; returns its exit code. */
export async function main(args: readonly string[], home: Home): Promise<number> {
  try {
    const long = longCommandIn(args)
    if (long) return await (await long())(args.slice(1), home)
    return await shown(called(args))
  } catch (error) {
    if (error instanceof Misused) return shown({ code: 2, out: '', err: `${error.message}\n` })
    throw error
  }
}

function longCommandIn([name = '', ...words]: readonly string[]): (() => Promise<LongCommand>) | undefined {
  const asksForHelp = words.some((word) => word === '--help' || word === '-h')
  return Object.hasOwn(LONG_COMMANDS, name) && !asksForHelp ? LONG_COMMANDS[name] : undefined
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

async function shown({ code, out, err }: Outcome): Promise<number> {
  await written(process.stdout, out)
  await written(process.stderr, err)
  return code
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
