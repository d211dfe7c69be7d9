import type { FastifyInstance } from 'fastify'

/** Every answer carries the request's id; the log says what was asked by its pattern, never by its words. */
export function tellRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { method, id, routeOptions } = request
    const line = {
      request: id,
      method,
      route: routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    }
    if (reply.statusCode >= 500) request.log.error(line, 'failed')
    else if (method === 'GET' || method === 'HEAD') request.log.debug(line, 'read')
    else request.log.info(line, 'wrote')
    done()
  })
}
