import { ensureInstalled, loadSource } from '../setup/ready.mjs'

/** `npm run bench`, `npm run bench:NAME`: one JSON line per figure, with the machine. */
const [name = 'assessment', ...words] = process.argv.slice(2)
await ensureInstalled({ tests: true })
const { bench } = await loadSource(`bench/${name}.ts`)
await bench(...words)
