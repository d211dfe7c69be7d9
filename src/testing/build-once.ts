import { ensureBuilt } from '../../setup/ready.mjs'

/** The command line under test is the one people run: built once, before all tests. */
export async function setup(): Promise<void> {
  await ensureBuilt()
}
