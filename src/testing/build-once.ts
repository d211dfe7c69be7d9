import { ensureBuilt, ensurePages } from '../../setup/ready.mjs'

/** The program and the pages under test are those people run: built once, before all tests. */
export async function setup(): Promise<void> {
  await ensureBuilt()
  await ensurePages()
}
