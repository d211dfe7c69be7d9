import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/deals/$deal')

export function DealPage() {
  const { deal } = route.useParams()
  return <h1>{deal}</h1>
}
