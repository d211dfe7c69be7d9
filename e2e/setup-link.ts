import { vi } from 'vitest'
import type { Served } from './house.ts'

/** The way to the setup page as the terminal tells it once the server is there: path and token. */
export async function setupLink(served: Served): Promise<string> {
  return vi.waitFor(() => linkIn(served.said.join('\n')), 10_000)
}

function linkIn(said: string): string {
  const [found] = /\/setup#[\w-]+/.exec(said) ?? []
  if (found === undefined) throw new Error('no link was told')
  return found
}
