import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino, { type Logger } from 'pino'

const LARGEST = 10 * 1024 * 1024

export interface Log {
  readonly logger: Logger
  readonly close: () => void
}

/** Where the server says what it did, one JSON object a line: ids and numbers, never what people wrote. */
export function openLog(data: string): Log {
  mkdirSync(data, { recursive: true })
  const file = join(data, 'server.log')
  if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, `${file}.1`)
  const destination = pino.destination({ dest: file, sync: false, mode: 0o600 })
  return { logger: pino({ base: null }, destination), close: () => destination.flushSync() }
}
