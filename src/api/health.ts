import type { FastifyInstance } from 'fastify'
import { refused } from '../actions/outcome.ts'
import { isReady, type Store } from '../store/store.ts'
import { refuse } from './problem.ts'

/** `/health`: the process is alive · `/ready`: the database answers it too. */
export function answerHealth(app: FastifyInstance, store: Store): void {
  app.get('/health', () => ({ status: 'alive' }))
  app.get('/ready', async (request, reply) =>
    (await isReady(store)) ? { status: 'ready' } : refuse(request, reply, refused('not-ready')),
  )
}
