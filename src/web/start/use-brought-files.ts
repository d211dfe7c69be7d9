import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { parseDay } from '../../domain/day.ts'
import { tooLarge } from '../../deal-file/decode-text.ts'
import { answered, client, onceKey } from '../client.ts'
import { workspaceQuery } from '../queries.ts'
import { checkFile, type CheckedFile } from './check-file.ts'

type Import =
  | { readonly state: 'waiting' | 'sending' }
  | { readonly state: 'imported'; readonly deal: string }
  | { readonly state: 'failed'; readonly error: unknown }

/** A file, what it turned out to be, and how far its import is. */
export interface BroughtFile {
  readonly checked: CheckedFile
  readonly import: Import
}

/** Checks files as they are brought (`at`: the one whose turn it is) and imports those that are good, each for itself. */
export function useBroughtFiles(files: readonly File[]) {
  const queries = useQueryClient()
  const [brought, setBrought] = useState<readonly BroughtFile[]>()
  const [at, setAt] = useState(1)
  useEffect(() => {
    const stop = new AbortController()
    void checkAll(files, queries, { stop: stop.signal, onNext: setAt }).then((checked) => {
      if (!stop.signal.aborted)
        setBrought(checked.map((one) => ({ checked: one, import: { state: 'waiting' } })))
    })
    return () => stop.abort()
  }, [files, queries])

  const mark = (at: number, state: Import) =>
    setBrought((all) => all?.map((one, index) => (index === at ? { ...one, import: state } : one)))

  const importAll = async () => {
    for (const [at, { checked, import: state }] of (brought ?? []).entries()) {
      if (!checked.ok || state.state === 'imported') continue
      mark(at, { state: 'sending' })
      mark(at, await sent(checked.text))
    }
    void queries.invalidateQueries({ queryKey: ['deals'] })
    void queries.invalidateQueries({ queryKey: ['count'] })
  }
  return { brought, at, importAll }
}

interface Checking {
  readonly stop: AbortSignal
  /** Told which file's turn it is, from 1. */
  readonly onNext: (at: number) => void
}

/** One after another: a long one takes as much memory as it can get. */
async function checkAll(
  files: readonly File[],
  queries: QueryClient,
  { stop, onNext }: Checking,
): Promise<CheckedFile[]> {
  const day = await today(queries)
  const checked: CheckedFile[] = []
  for (const [at, file] of files.entries()) {
    onNext(at + 1)
    const one = await check(file, day, stop)
    if (!one) break
    checked.push(one)
  }
  return checked
}

/** A file too large is refused before it is read. */
async function check(file: File, day: number, stop: AbortSignal): Promise<CheckedFile | undefined> {
  const refusal = tooLarge(file.size)
  if (refusal) return { ok: false, name: file.name, refusal }
  try {
    return await checkFile(file.name, new Uint8Array(await file.arrayBuffer()), day, stop)
  } catch {
    const unreadable = { code: 'unreadable', line: 0, column: 0, came: '', expected: [] } as const
    return { ok: false, name: file.name, refusal: unreadable }
  }
}

/** The workspace's day; the browser's own where the server is not reached, for checking needs none. */
async function today(queries: QueryClient): Promise<number> {
  try {
    return parseDay((await queries.ensureQueryData(workspaceQuery)).today) ?? 0
  } catch {
    const now = new Date()
    return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000)
  }
}

async function sent(file: string): Promise<Import> {
  try {
    const { deal } = await answered(
      client.POST('/deals/import', { params: { header: onceKey() }, body: { file } }),
    )
    return { state: 'imported', deal: deal.id }
  } catch (error) {
    return { state: 'failed', error }
  }
}
