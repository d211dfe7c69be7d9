import type { Shown, Visit } from '../domain/visit.ts'

/** What was put on the table; a demo of which nothing is written down showed the product. */
export function shownIn(visit: Visit): readonly Shown[] {
  return visit.kind === 'demo' && visit.shown.length === 0 ? ['product'] : visit.shown
}
