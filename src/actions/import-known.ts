import { createHash } from 'node:crypto'
import type { Known } from '../import/known.ts'
import { askingKnown, knownFrom } from '../store/import-known.ts'
import type { Transaction } from '../store/store.ts'

/** All that a table may mean, as far as the one who asks may see it. */
export async function knownNow(tx: Transaction): Promise<Known> {
  const { accounts, deals, people, mails } = knownFrom(await tx.ask(...askingKnown()))
  const byHash = new Map(mails)
  return {
    accounts: accounts.map(([account, name, external]) => ({ account, name, external })),
    deals: deals.map(([deal, name, account, state, isOurs, external]) => ({
      deal,
      name,
      account,
      state,
      isOurs,
      external,
    })),
    people: people.map(([person, name, title, external, inDeals, ids]) => ({
      person,
      name,
      title: title ?? undefined,
      external,
      deals: inDeals.map((deal, at) => ({ deal, id: ids[at] ?? '' })),
    })),
    personByMail: (mail) => byHash.get(mailHash(tx.who.workspace, mail)),
  }
}

/** By this an address is known again, and by nothing else. */
export function mailHash(workspace: string, mail: string): string {
  return createHash('sha256').update(`${workspace} ${mail}`).digest('base64url')
}
