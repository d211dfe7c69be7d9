import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * `node setup/try-start.mjs`: what the README promises first. Runs `npm start` as it stands in a fresh clone, without a
 * terminal, asks it over HTTP what somebody would see, and ends it as Ctrl-C would.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'prewin-start-'))
// The account the database runs as has to get there.
chmodSync(data, 0o755)

const npm = spawn('npm', ['start', '--silent', '--', '--lang', 'en'], {
  cwd: ROOT,
  env: { ...process.env, PORT: '0', PREWIN_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
})
try {
  const address = await firstAddress(createInterface(npm.stdout))
  await answers(`${address}/health`)
  const page = await answers(address, { accept: 'text/html', 'accept-language': 'zh-CN' })
  expect('a page comes', page.includes('<html'))
  const { count } = JSON.parse(await answers(`${address}/api/v1/deals/count`))
  expect(`the demo has open deals (${count})`, count > 0)
  const { language } = JSON.parse(await answers(`${address}/api/v1/workspace`))
  expect('it speaks the language of the first browser', language === 'zh')
} finally {
  if (npm.exitCode === null) {
    const ended = once(npm, 'exit')
    process.kill(-npm.pid, 'SIGTERM')
    await ended
  }
}
await until(() => !existsSync(join(data, 'database', 'postmaster.pid')))
console.log('✓ it ends in order, with its database')
rmSync(data, { recursive: true, force: true })

async function firstAddress(lines) {
  for await (const line of lines) {
    console.log(line)
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address) return passOn(lines, address)
  }
  throw new Error('npm start ended without an address')
}

/** Nobody reads on where a loop has ended, and a full pipe would stop the server. */
function passOn(lines, address) {
  npm.stdout.on('data', (chunk) => process.stdout.write(chunk))
  npm.stdout.resume()
  return address
}

/** Asks until it answers well; whoever runs this ends it where that never happens. */
async function answers(url, headers = {}) {
  for (;;) {
    const answer = await fetch(url, { headers })
    const text = await answer.text()
    if (answer.ok) return text
    await wait(200)
  }
}

async function until(holds) {
  while (!holds()) await wait(50)
}

function expect(sentence, holds) {
  if (!holds) throw new Error(`not so: ${sentence}`)
  console.log(`✓ ${sentence}`)
}
