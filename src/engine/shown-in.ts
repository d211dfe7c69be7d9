import type { Shown, Visit } from '../domain/visit.ts'

/** What was put on the table; a demo of which nothing is written down showed the product. */
export function shownIn({ kind, shown }: Visit): readonly Shown[] {
  return shown.length === 0 && kind === 'demo' ? PRODUCT : shown
}

const PRODUCT: readonly Shown[] = ['product']
