import { createHash } from 'node:crypto'
import type { Messages } from '../i18n/messages.ts'
import { STEPS, type Progress, type Step } from './steps.ts'

/** Steps that not every start takes appear when they come. */
const NOT_ALWAYS: readonly Step[] = ['pages', 'backup', 'demo']

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2329; --faint: #6a747e; --ground: #fff; --accent: #1f6f5c }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7ea; --faint: #8d979f; --ground: #15181c; --accent: #5cc0a6 } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif }
main { max-width: 26rem; padding: 24px }
h1 { font-size: 20px; font-weight: 600; margin: 0 0 4px }
p { margin: 0 0 24px; color: var(--faint) }
ol { list-style: none; margin: 0; padding: 0 }
li { display: flex; gap: 12px; padding: 4px 0; color: var(--faint) }
li > span:last-child { margin-inline-start: auto; font-size: 14px }
li[aria-current] { color: var(--ink); font-weight: 600 }
.done > span:first-child { color: var(--accent) }
`

/** Allows this style and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

/** One page that needs nothing but itself, and asks for itself again every second until the application answers. */
export function progressPage(progress: Progress, messages: Messages): { html: string; policy: string } {
  const { title, lead } = messages.server.progress
  const html = `<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<ol>
${shown(progress)
  .map((step) => line(step, progress, messages))
  .join('\n')}
</ol>
</main>
</body>
</html>
`
  return { html, policy: POLICY }
}

function shown({ done, doing }: Progress): Step[] {
  return STEPS.filter((step) => !NOT_ALWAYS.includes(step) || done.has(step) || doing.has(step))
}

function line(step: Step, { done, doing }: Progress, { server }: Messages): string {
  const { progress, steps } = server
  if (done.has(step))
    return `<li class="done"><span>✓</span><span>${steps[step]}</span><span>${progress.done}</span></li>`
  if (doing.has(step))
    return `<li aria-current="step"><span>●</span><span>${steps[step]}</span><span>${progress.doing}</span></li>`
  return `<li><span>○</span><span>${steps[step]}</span><span>${progress.waiting}</span></li>`
}
