import { renewingAccess } from '../store/access.ts'
import { allDeals, type KeptDeal } from '../store/rebuilding.ts'
import { inside, read } from '../store/store.ts'
import { judge } from './append.ts'
import type { Errand } from './errand.ts'
import { bodyFor } from './read-deal.ts'
import { dealAsHeld } from './renew-line.ts'

export interface Rebuilt {
  readonly lines: number
  readonly bodies: number
}

/** Makes who may see what, every line and every assessment that was kept anew from what they are made of. */
export async function rebuild(errand: Errand): Promise<Rebuilt> {
  const { store, who } = errand
  const rebuilt = { lines: 0, bodies: 0 }
  await read(store, who, renewingAccess())
  const [rows = []] = await read(store, who, allDeals())
  for (const [deal, views] of rows as unknown as KeptDeal[]) {
    await inside(store, who, async (tx) => {
      const now = await dealAsHeld(tx, deal)
      if (!now) return
      const bodies = views.map((view) => bodyFor(now, view, errand))
      await tx.finish(judge(now, errand).replacing, ...bodies)
      rebuilt.lines++
      rebuilt.bodies += bodies.length
    })
  }
  return rebuilt
}
