import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { BodyOf } from '../api-types.ts'
import { answered, client, Unanswered } from '../client.ts'
import { randomId } from '../random-id.ts'
import { dealFrom, type TypedDeal } from './typed-deal.ts'

/** Opens a deal once, however often it is asked to, and goes to it. */
export function useNewDeal(onOpened: () => void) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const attempt = useRef<{ typed: TypedDeal; id: string }>(undefined)
  return useMutation({
    mutationFn: (typed: TypedDeal) => {
      // The same form is the same deal; a corrected one is another try under a name of its own.
      if (attempt.current?.typed !== typed) attempt.current = { typed, id: randomId() }
      return opened(dealFrom(typed, attempt.current.id), attempt.current.id)
    },
    onSuccess: async (deal) => {
      onOpened()
      void queries.invalidateQueries({ queryKey: ['deals'] })
      void queries.invalidateQueries({ queryKey: ['count'] })
      void queries.invalidateQueries({ queryKey: ['accounts'] })
      await navigate({ to: '/deals/$deal', params: { deal } })
    },
  })
}

async function opened(body: BodyOf<'createDeal'>, id: string): Promise<string> {
  try {
    const { deal } = await answered(
      client.POST('/deals', { params: { header: { 'Idempotency-Key': id } }, body }),
    )
    return deal.id
  } catch (error) {
    // It arrived before, though its answer did not.
    if (error instanceof Unanswered && error.code === 'duplicate-id') return id
    throw error
  }
}
