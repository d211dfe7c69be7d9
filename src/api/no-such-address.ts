import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refused } from '../actions/outcome.ts'
import { API } from '../contract/api.ts'
import type { Resource } from '../contract/resource.ts'
import { BASE } from './base.ts'
import { refuse } from './problem.ts'

const NOT_ALLOWED = 405
const NOTHING = 204

/** Whatever no route answers: another method of an address that exists, the pages' own addresses, or nothing. */
export function answerNothing(app: FastifyInstance, page?: (reply: FastifyReply) => FastifyReply): void {
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsAt(pathOf(request))
    if (methods.length > 0) return answerOtherMethod(request, reply, methods)
    if (page && wantsPage(request)) return page(reply)
    return refuse(request, reply, refused('no-such-address'))
  })
}

function answerOtherMethod(
  request: FastifyRequest,
  reply: FastifyReply,
  methods: readonly string[],
): FastifyReply {
  const withHead = methods.includes('GET') ? ['HEAD', ...methods] : methods
  reply.header('allow', [...withHead, 'OPTIONS'].join(', '))
  if (request.method === 'OPTIONS') return reply.code(NOTHING).send()
  return refuse(request, reply, refused('no-such-address'), NOT_ALLOWED)
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? ''
}

function wantsPage(request: FastifyRequest): boolean {
  const { method, headers } = request
  return (
    method === 'GET' && (headers.accept ?? '').includes('text/html') && !pathOf(request).startsWith('/api/')
  )
}

const ADDRESSES = Object.values(API)
  .filter(({ hidden }: Resource) => !hidden)
  .map(({ path, method }: Resource) => ({
    method,
    pattern: new RegExp(`^${BASE}${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))

function methodsAt(path: string): string[] {
  return ADDRESSES.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)
}
