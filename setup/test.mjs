import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, run } from './ready.mjs'

/** `npm test` on a fresh machine: installs what is missing, then runs the whole check. */
try {
  await ensureInstalled({ tests: true })
  await ensureBrowser()
  await run('npm', ['run', '--silent', 'check'], { stdio: 'inherit' })
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
