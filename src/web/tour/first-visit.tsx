import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { workspaceQuery } from '../queries.ts'
import { useTour } from './tour-state.ts'

const DealTour = lazy(async () => ({ default: (await import('./deal-tour.tsx')).DealTour }))

/** The first visit on the deal page, fetched only where it goes on. */
export function FirstVisit({ deal }: { deal: string }) {
  const { data: workspace } = useQuery(workspaceQuery)
  const [{ step }] = useTour(deal)
  if (workspace?.demo?.guided !== deal || step === 'over') return null
  return (
    <Suspense>
      <DealTour deal={deal} />
    </Suspense>
  )
}
