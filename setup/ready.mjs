import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The checkout, or the installed package. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const SOURCES = join(ROOT, 'src')
const BUILDS = join(ROOT, 'dist')
const PROGRAM = 'prewin.mjs'
const PAGES = 'index.html'
/** What the pages are made from; everything else under `src` is the program's alone. */
const SOURCES_OF_PAGES = ['web', 'domain', 'engine', 'i18n', 'deal-file'].map((name) => join(SOURCES, name))
/** A server that runs may still be reading its build. */
const KEEP_BUILDS = 8
const KEEP_BUILDS_MS = 60 * 60 * 1000

/** Libraries in the older module format ask for Node's own parts this way. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/**
 * Installs what the lock file names and is not there yet; `tests` adds what only tests need. Says so on stderr, so
 * that a command's own output stays clean.
 */
export async function ensureInstalled({ tests = false } = {}) {
  const wanted = fingerprintOfLock()
  if (isInstalled(wanted, tests)) return
  say(`Installing ${tests ? 'libraries and test tools' : 'libraries'} …`)
  const words = ['ci', '--no-audit', '--no-fund', ...(tests ? ['--include=dev'] : ['--omit=dev'])]
  await run('npm', words)
  writeFileSync(installMark(tests), wanted)
}

/**
 * Builds the program where it is missing or older than the sources, aside and then renamed into place, and returns
 * where it stands. Each state of the sources has a folder of its own: nobody's build is pulled from under his feet.
 */
export async function ensureBuilt() {
  if (!existsSync(SOURCES)) return shipped(PROGRAM)
  const sources = filesUnder(SOURCES).filter((path) => !path.startsWith(join(SOURCES, 'web')))
  return built(`program-${fingerprintOf(sources)}`, PROGRAM, buildProgram)
}

/** The same for the pages; returns the folder they are in. */
export async function ensurePages() {
  if (!existsSync(SOURCES)) return dirname(shipped(PAGES))
  const sources = [
    ...SOURCES_OF_PAGES.flatMap(filesUnder),
    join(ROOT, 'vite.config.ts'),
    ...filesUnder(join(ROOT, 'casebook')),
  ]
  return dirname(await built(`pages-${fingerprintOf(sources)}`, PAGES, buildPages))
}

async function built(name, main, build) {
  const place = join(BUILDS, name)
  if (existsSync(place)) return join(place, main)
  const aside = `${place}-${process.pid}`
  try {
    await build(aside)
    putInPlace(aside, place)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return join(place, main)
}

async function buildProgram(folder) {
  const { build, stop } = await import('esbuild')
  await build({
    ...BUNDLE,
    // Imports and renewals run in threads of their own.
    entryPoints: {
      prewin: 'src/cli/main.ts',
      'import-worker': 'src/server/import-worker.ts',
      'renewal-worker': 'src/server/renewal-worker.ts',
    },
    // What only the server needs is loaded by the server alone.
    splitting: true,
    outdir: folder,
    chunkNames: 'part-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
  })
  // Its helper would stay as long as the server.
  await stop()
}

/** In a process of its own: the tools take more memory than the server may. */
async function buildPages(folder) {
  await run(process.execPath, [join(ROOT, 'setup', 'pages.mjs'), folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

const BUNDLE = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'error',
  external: ['pg-native'],
}

/** Loads a source file of the checkout that is no part of the program, with the libraries as they are installed. */
export async function loadSource(entry) {
  const { build } = await import('esbuild')
  const folder = mkdtempSync(join(ROOT, 'dist-aside-'))
  const outfile = join(folder, 'source.mjs')
  try {
    await build({ ...BUNDLE, entryPoints: [entry], outfile, packages: 'external' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function putInPlace(aside, place) {
  try {
    renameSync(aside, place)
  } catch (error) {
    // Another process was quicker with the same sources.
    if (!existsSync(place)) throw error
  }
  forgetOldBuilds(basename(place).split('-')[0])
}

function forgetOldBuilds(kind) {
  const builds = readdirSync(BUILDS)
    .filter((name) => name.startsWith(`${kind}-`))
    .map((name) => ({ path: join(BUILDS, name), at: statSync(join(BUILDS, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { path, at } of builds.slice(KEEP_BUILDS))
    if (at < Date.now() - KEEP_BUILDS_MS) rmSync(path, { recursive: true, force: true })
}

/** A package brings one build of each. */
function shipped(main) {
  const names = existsSync(BUILDS) ? readdirSync(BUILDS) : []
  const place = names.map((name) => join(BUILDS, name, main)).find((path) => existsSync(path))
  if (!place) throw new Error(`neither sources nor a build stand in ${ROOT}; fetch the project again`)
  return place
}

function isInstalled(wanted, tests) {
  const marks = tests ? [installMark(true)] : [installMark(true), installMark(false)]
  if (marks.some((mark) => existsSync(mark) && readFileSync(mark, 'utf8') === wanted)) return true
  return !existsSync(join(ROOT, 'package-lock.json')) || installedByHand(tests)
}

/** Somebody ran `npm ci` himself: what the lock names stands there in the versions it names. */
function installedByHand(tests) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.devOptional || (entry.dev && !tests)) return true
    const manifest = join(ROOT, place, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === entry.version
  })
}

function installMark(tests) {
  return join(ROOT, 'node_modules', tests ? '.prewin-all' : '.prewin-run')
}

function fingerprintOfLock() {
  const lock = join(ROOT, 'package-lock.json')
  return existsSync(lock) ? createHash('sha256').update(readFileSync(lock)).digest('hex') : ''
}

/** The libraries are built in, so their lock counts as well. */
function fingerprintOf(sources) {
  const hash = createHash('sha256').update(fingerprintOfLock())
  for (const path of sources.sort()) {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path}|${size}|${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.test\.tsx?$/.test(path) ? [] : [path]
  })
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Runs a command in the checkout with its output on stderr; a failure ends this process with its code. */
export function run(command, words, { stdio = ['ignore', process.stderr, process.stderr], env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: ROOT, stdio, env, shell: process.platform === 'win32' })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${words.join(' ')} ended with ${signal ?? code}`))
    })
  })
}
