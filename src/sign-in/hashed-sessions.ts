import { hashOf } from '../store/asking.ts'
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth'

/**
 * Keeps of a session's token only its hash: whoever steals a copy of the database can take over no session. Whoever
 * brings the token itself gets it back with the row, as better-auth expects.
 */
export function hashingSessions(adapter: DBAdapter): DBAdapter {
  return {
    ...adapter,
    ...hashing(adapter),
    transaction: (work) => adapter.transaction((inside) => work({ ...inside, ...hashing(inside) })),
  }
}

type Hashing = Pick<
  DBAdapter,
  'create' | 'findOne' | 'findMany' | 'update' | 'updateMany' | 'delete' | 'deleteMany' | 'count'
>

function hashing(inner: DBTransactionAdapter): Hashing {
  return {
    async create<T extends Record<string, unknown>, R = T>(
      data: Parameters<typeof inner.create>[0],
    ): Promise<R> {
      const { token } = data.data as { token?: unknown }
      if (data.model !== 'session' || typeof token !== 'string') return inner.create(data)
      const row = await inner.create<Record<string, unknown>, object>({
        ...data,
        data: { ...data.data, token: hashOf(token) },
      })
      return { ...row, token } as R
    },
    async findOne<T>(asked: Parameters<typeof inner.findOne>[0]): Promise<T | null> {
      const row = await inner.findOne<object>(hashed(asked))
      const token = asked.model === 'session' ? tokenIn(asked.where) : undefined
      return (row && token !== undefined ? { ...row, token } : row) as T | null
    },
    findMany: (asked) => inner.findMany(hashed(asked)),
    update: (asked) => inner.update(hashed(asked)),
    updateMany: (asked) => inner.updateMany(hashed(asked)),
    delete: (asked) => inner.delete(hashed(asked)),
    deleteMany: (asked) => inner.deleteMany(hashed(asked)),
    count: (asked) => inner.count(hashed(asked)),
  }
}

function hashed<A extends { model: string; where?: Where[] | undefined }>(asked: A): A {
  if (asked.model !== 'session' || !asked.where) return asked
  return { ...asked, where: asked.where.map(withHash) }
}

function withHash(where: Where): Where {
  if (where.field !== 'token') return where
  const { value } = where
  if (typeof value === 'string') return { ...where, value: hashOf(value) }
  return Array.isArray(value) ? { ...where, value: value.map((one) => hashOf(String(one))) } : where
}

function tokenIn(where: readonly Where[]): string | undefined {
  const value = where.find(({ field }) => field === 'token')?.value
  return typeof value === 'string' ? value : undefined
}
