import { cannotStart, type CannotStart } from '../cannot-start.ts'
import type { Place } from './place.ts'

/** What PostgreSQL's last words mean for whoever started it. */
export function refusalIn(says: string, place: Place): CannotStart {
  if (/No space left on device|Disk quota exceeded/.test(says))
    return cannotStart('disk-full', { folder: place.data })
  if (/wrong ownership|Permission denied|Read-only file system/.test(says))
    return cannotStart('data-unwritable', { folder: place.database })
  return cannotStart('data-broken', { folder: place.database, log: place.log, says: lastWordsIn(says) })
}

function lastWordsIn(says: string): string {
  const lines = says.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  return fatal.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim()
}
