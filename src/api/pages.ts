import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Names under which a build never changes what it once was. */
const HASHED = /[.-][\w-]{8,}\.(js|css|woff2?|svg|png)(\.gz|\.br)?$/

/** A page loads what the server has and nothing else, and stands in no other page. */
const ALONE =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

/** The built pages, with what was packed beside them; one page is every address that no file has. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    index: 'index.html',
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      if (/\.html(\.gz|\.br)?$/.test(path)) response.setHeader('content-security-policy', ALONE)
      response.setHeader(
        'cache-control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
}

export function sendPage(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile('index.html')
}
