import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, openStore, type Store } from '../store/store.ts'
import { foundBeside, openTeam, type Team } from '../testing/team.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { openDoor, type House } from './door.ts'

let team: Team
let empty: OpenApp

beforeAll(async () => {
  team = await openTeam()
  empty = await openApp()
}, 120_000)

afterAll(async () => {
  await team.close()
  await empty.close()
})

/** As what whoever comes without anything is let in. */
async function stranger({ store, database }: OpenApp, house: House): Promise<string | undefined> {
  const door = openDoor({ store, connection: database.logins.app, house })
  const asking = await door.whoAsks({})
  expect(await door.isLocked()).toBe(asking === undefined)
  await door.close()
  return asking?.memberships[0]?.role
}

describe('whoever comes without signing in', () => {
  it('is at home while nobody has an account and nobody else can come', async () => {
    expect(await stranger(empty, { loopback: true, demo: false })).toBe('admin')
    expect(await stranger(empty, { loopback: false, demo: true })).toBeUndefined()
  })

  it('is a stranger once the workspace was taken over, demo or not', async () => {
    await team.house.database.owner.query(`update workspaces set demo = '{"guided": null}'`)
    expect(await stranger(team.house, { loopback: true, demo: true })).toBeUndefined()
  })

  it('still finds a demo nobody took over, on this machine and where the demo is on', async () => {
    const { owner } = team.house.database
    await foundBeside(team.house, 'chen@example.com', '华东')
    await owner.query(`update members set account = null where workspace = $1`, [team.house.who.workspace])
    expect(await stranger(team.house, { loopback: true, demo: true })).toBe('admin')
    expect(await stranger(team.house, { loopback: true, demo: false })).toBeUndefined()
    expect(await stranger(team.house, { loopback: false, demo: true })).toBeUndefined()
    await owner.query('update workspaces set demo = null')
    expect(await stranger(team.house, { loopback: true, demo: true })).toBeUndefined()
  })
})

describe('a door whose bell broke', () => {
  it('hears again, and believes nothing it held meanwhile', async () => {
    const { database } = empty
    const store: Store = openStore({ connection: database.logins.app })
    const door = openDoor({ store, connection: database.logins.app, house: { loopback: true, demo: false } })
    await door.hears
    expect((await door.whoAsks({}))?.by).toBe('nobody')
    const { rowCount } = await database.app.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where query like 'listen prewin_who%' and datname = current_database()`,
    )
    expect(rowCount).toBeGreaterThan(0)
    await database.owner.query(`update members set sensitive = false`)
    // Sooner than it would let go of what it holds by itself.
    for (let n = 0; ; n++) {
      const asking = await door.whoAsks({})
      if (asking?.memberships[0]?.sensitive === false) break
      if (n > 150) throw new Error('it still believes what it held')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await door.close()
    await closeStore(store)
  })
})
