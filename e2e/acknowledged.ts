import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/** What somebody writes down while everything around him is killed, and what was acknowledged to him. */
export interface Writing {
  readonly deal: string
  readonly acknowledged: ReadonlySet<number>
  /** Resolves when he was first left without an answer. */
  readonly ended: Promise<void>
}

interface Told {
  readonly id: string
  readonly attribute: string
  readonly value: unknown
  readonly words: string
  readonly source: string
}

const WRITERS = 3
/** Each arrives with its fellow or not at all. */
const TOGETHER = 2
const OURS = 'o-'

/** Opens a deal and writes into it from several sides until nobody answers. */
export async function beginWriting(address: string): Promise<Writing> {
  const deal = randomUUID()
  const opened = await post(`${address}/api/v1/deals`, {
    id: deal,
    account: 'Harbour Works',
    name: `Deal ${deal}`,
    people: [{ id: 'ann', name: 'Ann Harper', title: 'Director' }],
  })
  if (opened !== 201) throw new Error(`a deal was not opened: ${opened}`)
  const acknowledged = new Set<number>()
  let next = 0
  const write = async (): Promise<void> => {
    for (;;) {
      const number = next++
      const status = await post(`${address}/api/v1/deals/${deal}/observations`, {
        observations: pair(number).map((one) => ({ about: 'deal', grade: 'stated', ...one })),
      })
      if (status !== 201) return
      acknowledged.add(number)
    }
  }
  const ended = Promise.all(Array.from({ length: WRITERS }, write)).then(() => undefined)
  while (acknowledged.size === 0) await wait(5)
  return { deal, acknowledged, ended }
}

/** What is wrong with the log after all that: everything acknowledged is in it, whole, and nothing by halves. */
export async function lossesIn(address: string, { deal, acknowledged }: Writing): Promise<string[]> {
  const answer = await fetch(`${address}/api/v1/deals/${deal}/log`)
  if (!answer.ok) return [`the log answers ${answer.status}`]
  const { observations } = (await answer.json()) as { observations: Told[] }
  const kept = new Map(observations.filter(({ id }) => id.startsWith(OURS)).map((told) => [told.id, told]))
  const lost = [...acknowledged].flatMap((number) =>
    pair(number).filter(({ id }) => !isKept(kept.get(id), number)),
  )
  const torn = [...kept.keys()].filter((id) => {
    const number = Number(id.split('-')[1])
    return !pair(number).every((one) => isKept(kept.get(one.id), number))
  })
  return [...lost.map(({ id }) => `lost: ${id}`), ...torn.map((id) => `torn: ${id}`)]
}

function isKept(told: Told | undefined, number: number): boolean {
  const meant = told && pair(number).find(({ id }) => id === told.id)
  return (
    meant !== undefined &&
    told !== undefined &&
    told.words === meant.words &&
    JSON.stringify(told.value) === JSON.stringify(meant.value) &&
    told.source === meant.source
  )
}

function pair(number: number): Told[] {
  return Array.from({ length: TOGETHER }, (_, side) => ({
    id: `${OURS}${number}-${side}`,
    attribute: 'pain',
    value: { text: `Pain ${number} of side ${side}: 月底对账要五天` },
    words: `“It was the ${number}th time”, he said, 每月都这样`,
    source: 'ann',
  }))
}

/** The status of the answer; undefined where none came. */
async function post(url: string, body: object): Promise<number | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return undefined
  }
}
