import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor, type Translator } from '../i18n/translator.ts'
import { start, type NewsItem, type Running } from '../server/start.ts'
import { CannotStart } from '../store/cannot-start.ts'
import { readCall } from './arguments.ts'
import type { Home } from './home.ts'
import { today } from './today.ts'

/** `start`: the server, until somebody stops it; says at every step what it does. */
export async function startCommand(args: readonly string[], home: Home): Promise<number> {
  const { language } = readCall(args, process.env, today())
  const say = translatorFor(MESSAGES[language])
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const stopped = askedToStop()
  try {
    const running = await start({
      environment: process.env,
      language,
      ...home,
      news: (item) => print(newsIn(item, say)),
    })
    print(say('server.stopHint'))
    return await work(running, stopped, say, print)
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    process.stderr.write(`${refusalIn(error, say)}\n`)
    return 1
  }
}

async function work(
  running: Running,
  stopped: Promise<void>,
  say: Translator,
  print: (line: string) => void,
): Promise<number> {
  const lost = await Promise.race([running.lost, stopped])
  print(say('server.stopping'))
  await running.stop()
  if (lost) throw lost
  print(say('server.stopped'))
  return 0
}

/** The first signal asks; a second one does not wait. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        resolve()
      })
  })
}

function newsIn(item: NewsItem, say: Translator): string {
  switch (item.kind) {
    case 'address':
      return `${say('server.address', { address: item.address })}\n`
    case 'next-port':
      return say('server.nextPort', { taken: String(item.taken), port: String(item.port) })
    case 'data':
      return item.insteadOf === undefined
        ? say('server.dataIn', { folder: item.folder })
        : say('server.dataElsewhere', { folder: item.folder, from: item.insteadOf })
    case 'waiting':
      return say('server.waiting')
    case 'step':
      return `· ${say(`server.steps.${item.step}`)}`
  }
}

function refusalIn({ refusals }: CannotStart, say: Translator): string {
  const sentences = refusals.map(({ code, params }) => `  ${say(`server.refusals.${code}`, params)}`)
  return [say('server.refused'), ...sentences].join('\n')
}
