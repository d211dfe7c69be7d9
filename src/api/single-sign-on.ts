import type { FastifyInstance } from 'fastify'
import { CALLBACK, returnFromProvider } from '../sign-in/single-sign-on.ts'
import type { AppOptions } from './app.ts'
import { visitOf } from './operations.ts'

/** Where the identity provider sends people back to: a page's address rather than one of the API. */
export function answerCallback(app: FastifyInstance, options: AppOptions): void {
  app.get(CALLBACK, async (request, reply) => {
    const [, search = ''] = /(\?.*)$/.exec(request.url) ?? []
    const { to, cookies } = await returnFromProvider(visitOf(request, options, undefined), search)
    if (cookies.length > 0) reply.header('set-cookie', [...cookies])
    return reply.header('cache-control', 'no-store').redirect(to)
  })
}
