import { asked, statement, type Asked } from './statement.ts'

const OTHERS = statement(
  'recorded_by_others',
  ['uuid', 'text[]'],
  `select id from entries where deal = $1 and id = any($2) and by <> current_setting('prewin.member')::uuid`,
)

/** Which of these entries of a deal somebody else recorded. */
export function recordedByOthers(deal: string, entries: readonly string[]): Asked {
  return asked(OTHERS, deal, entries)
}
