import type { FastifyInstance } from 'fastify'
import { API, type Operation } from '../contract/api.ts'
import { accessTo, scopeFor, type Resource } from '../contract/resource.ts'
import { REFUSALS } from '../domain/refusal.ts'
import { BASE } from './base.ts'
import { openApi } from './open-api.ts'
import { STATUS, TITLES } from './problem.ts'

/** `/docs` for people, `/api/v1/openapi.json` for programs; both say the same. */
export function serveDocuments(app: FastifyInstance): void {
  const document = openApi()
  const json = JSON.stringify(document)
  const pages = { en: docsPage(document, 'en'), zh: docsPage(document, 'zh') }
  app.get(`${BASE}/openapi.json`, (_, reply) => reply.header('content-type', 'application/json').send(json))
  app.get('/docs', (request, reply) => {
    const wanted = request.headers['accept-language'] ?? ''
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('vary', 'accept-language')
      .send(/^\s*zh/i.test(wanted) ? pages.zh : pages.en)
  })
}

/** The frame alone is in two languages; what the contract says of itself is English. */
const WORDS = {
  en: {
    title: 'Prewin API',
    intro:
      'Everything the pages do goes through these addresses. A refusal is a problem (RFC 9457) with a stable code; a writing with an Idempotency-Key is carried out once, however often it arrives.',
    machine: 'OpenAPI 3.1, for programs',
    parameters: 'Parameters',
    body: 'What is sent',
    answer: 'What is answered',
    refusals: 'Refusals',
    all: 'Why a request is refused',
    who: 'Who may',
    byKey: 'by key',
    access: {
      open: 'whoever comes',
      account: 'whoever is signed in',
      member: 'each member',
      seller: 'sellers, managers, admins',
      manager: 'managers, admins',
      admin: 'admins',
    },
    tags: {
      deals: 'Deals',
      people: 'People',
      log: 'The log',
      sharing: 'Sharing and handing over',
      teams: 'Teams',
      accounts: 'Accounts',
      workspace: 'Workspace',
      'sign-in': 'Signing in',
      account: 'Oneself',
      team: 'Members',
    },
  },
  zh: {
    title: 'Prewin 先胜 · 接口',
    intro:
      '页面能做的事，都走下面这些地址。被拒绝时返回 RFC 9457 格式的说明，code 不会变；写操作带上 Idempotency-Key，重发多少次都只生效一次。',
    machine: 'OpenAPI 3.1（给程序用）',
    parameters: '参数',
    body: '提交内容',
    answer: '返回内容',
    refusals: '可能被拒绝',
    all: '被拒绝的原因',
    who: '谁能用',
    byKey: '用密钥',
    access: {
      open: '谁都行',
      account: '已登录的人',
      member: '工作区成员',
      seller: '销售、经理、管理员',
      manager: '经理、管理员',
      admin: '管理员',
    },
    tags: {
      deals: '商机',
      people: '联系人',
      log: '记录',
      sharing: '共享与移交',
      teams: '团队',
      accounts: '客户',
      workspace: '工作区',
      'sign-in': '登录',
      account: '本人',
      team: '成员',
    },
  },
} as const

type Words = (typeof WORDS)[keyof typeof WORDS]
type Json = Readonly<Record<string, unknown>>

function docsPage(document: Json, language: keyof typeof WORDS): string {
  const words = WORDS[language]
  const operations = Object.entries(API) as [Operation, Resource][]
  const tags = Object.keys(words.tags) as (keyof Words['tags'])[]
  const sections = tags.map((tag) => {
    const own = operations.filter(([, described]) => described.tag === tag)
    return `<h2>${words.tags[tag]}</h2>${own.map(([name, described]) => article(name, described, document, words)).join('')}`
  })
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${words.title}</title><style>${STYLE}</style></head><body><main>
<h1>${words.title}</h1><p>${words.intro}</p><p><a href="${BASE}/openapi.json">${words.machine}</a></p>
${sections.join('')}<h2>${words.all}</h2><dl>${REFUSALS.map(refusalEntry).join('')}</dl></main></body></html>`
}

function article(name: Operation, described: Resource, document: Json, words: Words): string {
  const { path, method, summary, refusals, body, answer } = described
  return `<article id="${name}"><h3><b class="${method.toLowerCase()}">${method}</b> <code>${BASE}${escaped(path)}</code></h3>
<p>${escaped(summary)}</p><p class="quiet">${whoMay(described, words)}</p>${parameters(described, words)}${part(words.body, body?.meta()?.id, document)}${part(
    words.answer,
    answer.schema?.meta()?.id,
    document,
  )}${refusals.length > 0 ? `<p class="quiet">${words.refusals}: ${refusals.map(refusalLink).join(' · ')}</p>` : ''}</article>`
}

function whoMay(described: Resource, words: Words): string {
  const access = accessTo(described)
  const scope = scopeFor(described)
  const key = scope === null || access === 'open' ? '' : ` · ${words.byKey}: <code>${scope}</code>`
  return `${words.who}: ${words.access[access]}${key}`
}

function parameters({ query }: Resource, words: Words): string {
  const rows = Object.entries(query?.shape ?? {}).map(
    ([name, schema]) =>
      `<li><code>${name}</code> ${escaped((schema as { description?: string }).description ?? '')}</li>`,
  )
  return rows.length > 0
    ? `<details><summary>${words.parameters}</summary><ul>${rows.join('')}</ul></details>`
    : ''
}

/** A named schema, with its example before it where there is one. */
function part(title: string, id: unknown, document: Json): string {
  if (typeof id !== 'string') return ''
  const { schemas } = document['components'] as { schemas: Record<string, Json> }
  const { example, ...schema } = schemas[id] ?? {}
  const shown = example === undefined ? '' : `<pre>${pretty(example)}</pre>`
  return `<details><summary>${title} <code>${escaped(id)}</code></summary>${shown}<pre>${pretty(schema)}</pre></details>`
}

function pretty(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2))
}

function refusalLink(code: string): string {
  return `<a href="#${code}">${code}</a>`
}

function refusalEntry(code: (typeof REFUSALS)[number]): string {
  return `<dt id="${code}"><code>${code}</code> ${STATUS[code]}</dt><dd>${escaped(TITLES[code])}</dd>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const STYLE = `
:root{--ink:#1b1f24;--quiet:#5b6570;--paper:#fff;--line:#e3e7eb;--code:#f5f7f9;--accent:#0b6bcb}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--quiet:#9aa4ae;--paper:#15181c;--line:#2a3036;--code:#1d2227;--accent:#6cb2ff}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);
font:15px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
main{max-width:860px;margin:0 auto;padding:32px 20px 96px}h1{font-size:26px;margin:0 0 8px}
h2{font-size:18px;margin:40px 0 8px;padding-bottom:4px;border-bottom:1px solid var(--line)}
h3{font-size:15px;margin:0;font-weight:500;overflow-wrap:anywhere}article{padding:16px 0;border-bottom:1px solid var(--line)}
article p{margin:4px 0}b{display:inline-block;min-width:60px;font-size:12px;letter-spacing:.04em;color:var(--accent)}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--code);border:1px solid var(--line);border-radius:6px;padding:12px;overflow:auto;max-height:420px}
summary{cursor:pointer;color:var(--quiet);padding:4px 0}.quiet,dd{color:var(--quiet)}a{color:var(--accent)}
dt{margin-top:12px}dd{margin:0}:target{background:var(--code)}`
