import { ensurePages } from '../../setup/ready.mjs'

/** So are the pages: no journey waits for them to be built. */
export async function setup(): Promise<void> {
  await ensurePages()
}
