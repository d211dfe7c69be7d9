import type { RequestListener, ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { MESSAGES } from '../i18n/all-messages.ts'
import { languageAccepted } from '../i18n/language.ts'
import { progressPage } from './progress-page.ts'
import type { Progress } from './steps.ts'
import type { Doorbell } from './visitor.ts'

const AGAIN_AFTER_S = '1'

/** Answers while the application cannot: a page to whoever reads pages, a refusal to whoever asks the API. */
export function answerMeanwhile(progress: Progress, bell: Doorbell): RequestListener {
  return (request, response) => {
    const { url = '/', method, headers } = request
    bell.ring(request)
    response.setHeader('cache-control', 'no-store')
    if (url === '/health') return answer(response, 200, 'application/json', '{"status":"alive"}')
    response.setHeader('retry-after', AGAIN_AFTER_S)
    const wantsPage = !/^\/(api\/|ready$)/.test(url) && (method === 'GET' || method === 'HEAD')
    if (!wantsPage) return answer(response, 503, 'application/problem+json', JSON.stringify(notReady()))
    const messages = MESSAGES[languageAccepted(headers['accept-language'])]
    const { html, policy } = progressPage(progress, messages)
    response.setHeader('content-security-policy', policy)
    answer(response, 503, 'text/html; charset=utf-8', html)
  }
}

function notReady(): object {
  return {
    type: '/docs#not-ready',
    title: MESSAGES.en.server.progress.title,
    status: 503,
    code: 'not-ready',
    request: randomUUID(),
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}
