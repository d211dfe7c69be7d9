import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** What was answered to a writing that came with an idempotency key: no names, and the deal's row as it is now. */
export interface KeptAnswer {
  readonly request: string
  readonly deal: string
  readonly answer: Readonly<Record<string, unknown>>
}

const KEPT = statement(
  'kept_answer',
  ['text'],
  `select request, deal, answer from idempotency_keys
   where member = current_setting('prewin.member')::uuid and key = $1`,
)

export function keptAnswer(key: string): Asked {
  return asked(KEPT, key)
}

export function keptAnswerFrom([row]: Rows): KeptAnswer | undefined {
  if (!row) return undefined
  const [request, deal, answer] = row as unknown as [string, string, KeptAnswer['answer']]
  return { request, deal, answer }
}

const KEEP = statement(
  'keep_answer',
  ['text', 'text', 'uuid', 'jsonb', 'timestamptz'],
  `insert into idempotency_keys (workspace, member, key, request, deal, answer, at)
   values (current_setting('prewin.workspace')::uuid, current_setting('prewin.member')::uuid, $1, $2, $3, $4, $5)`,
)

export function keepingAnswer(key: string, { request, deal, answer }: KeptAnswer, at: string): Asked {
  return asked(KEEP, key, request, deal, JSON.stringify(answer), at)
}

const FORGET = statement('forget_answers', ['timestamptz'], 'delete from idempotency_keys where at < $1')

export function forgettingAnswers(before: string): Asked {
  return asked(FORGET, before)
}

/** Whether a writing failed because another with the same key was committed first. */
export function isKeyTaken(error: unknown): boolean {
  return isViolationOf(error, 'idempotency_keys_pkey')
}

/** Whether a unique constraint of that name refused it. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === constraint
  )
}
