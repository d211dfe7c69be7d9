import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from './house.ts'

/** A deal of the casebook in each language, with everything a deal page can show. */
const CASES: Readonly<Record<Language, string>> = { zh: 'cold-chain', en: 'dairy-quality' }

export function dealFile(language: Language): string {
  return casebookFile(CASES[language])
}

export function casebookFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../casebook/${name}.yaml`, import.meta.url)), 'utf8')
}

/** Brings a deal file in as a program would, and returns the deal's id. */
export async function imported(address: string, file: string): Promise<string> {
  const { deal } = await written<{ deal: { id: string } }>(`${address}/api/v1/deals/import`, { file })
  return deal.id
}

export async function opened(address: string, deal: object): Promise<string> {
  const answer = await written<{ deal: { id: string } }>(`${address}/api/v1/deals`, deal)
  return answer.deal.id
}

async function written<T>(address: string, body: object): Promise<T> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
