import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor } from '../i18n/translator.ts'
import { rebuildAll } from '../server/rebuild.ts'
import { readCall } from './arguments.ts'
import { complain } from './complain.ts'
import type { Home } from './home.ts'
import { today } from './today.ts'

/** `rebuild`: makes anew whatever is made from the logs of the deals. */
export async function rebuildCommand(args: readonly string[], { root }: Home): Promise<number> {
  const { language } = readCall(args, process.env, today())
  const say = translatorFor(MESSAGES[language])
  try {
    const { lines } = await rebuildAll(process.env, root)
    process.stdout.write(`${say('server.rebuilt', { deals: lines })}\n`)
    return 0
  } catch (error) {
    complain(error, say('server.notRebuilt'), say)
    return 1
  }
}
