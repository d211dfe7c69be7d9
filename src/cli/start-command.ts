import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor, type Translator } from '../i18n/translator.ts'
import { start, StoppedEarly, type NewsItem, type Running } from '../server/start.ts'
import { readCall } from './arguments.ts'
import { complain } from './complain.ts'
import type { Home } from './home.ts'
import { today } from './today.ts'

/** `start`: the server, until somebody stops it; says at every step what it does. */
export async function startCommand(args: readonly string[], home: Home): Promise<number> {
  const { language } = readCall(args, process.env, today())
  const say = translatorFor(MESSAGES[language])
  const stopping = askedToStop()
  try {
    const news = (item: NewsItem): void => print(newsIn(item, say))
    const running = await start({ environment: process.env, language, ...home, stopping, news })
    print(say('server.stopHint'))
    return await work(running, stopping, say)
  } catch (error) {
    if (error instanceof StoppedEarly) {
      print(say('server.stopped'))
      return 0
    }
    complain(error, say('server.refused'), say)
    return 1
  }
}

async function work(running: Running, stopping: Promise<void>, say: Translator): Promise<number> {
  const lost = await Promise.race([running.lost, stopping])
  if (lost) complain(lost, say('server.lost'), say)
  else print(say('server.stopping'))
  await running.stop()
  print(say('server.stopped'))
  return lost ? 1 : 0
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
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
    case 'setup':
      return `\n${say('server.setup', { link: item.link })}\n`
    case 'waiting':
      return say('server.waiting')
    case 'step':
      return `· ${say(`server.steps.${item.step}`)}`
  }
}
