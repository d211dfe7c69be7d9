import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './ready.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** The browser of this machine; undefined where it has none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  const places = (process.env.PATH ?? '').split(delimiter)
  const paths = [
    ...(named ? [named] : []),
    ...NAMES.flatMap((name) => places.map((place) => join(place, name))),
  ]
  return [...paths, ...ELSEWHERE].find(isExecutable)
}

/** The tests click through the pages in a real browser; on Debian, as root, it is fetched like any other package. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw new Error(NO_BROWSER)
  process.stderr.write(`Installing a browser for the tests (apt-get install ${PACKAGES.join(' ')}) …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...PACKAGES], { env })
  return findBrowser()
}

const NO_BROWSER =
  'The tests need a browser and found none. Install Chromium or Chrome, or name one in CHROME_PATH; ' +
  'on Debian as root it is installed by itself.'

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
