/** How much of a deal a reader sees: *full* all of it · *masked* of what is sensitive only that it is there. */
export const VIEWS = ['full', 'masked'] as const

export type View = (typeof VIEWS)[number]

export function viewOf({ sensitive }: { readonly sensitive: boolean }): View {
  return sensitive ? 'full' : 'masked'
}
