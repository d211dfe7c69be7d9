import { ensureInstalled, loadSource } from '../setup/ready.mjs'

/** `npm run bench`: one JSON line per figure, with the machine, the median and the spread. */
await ensureInstalled({ tests: true })
const { bench } = await loadSource('bench/assessment.ts')
await bench()
