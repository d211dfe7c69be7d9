/** What is there already, as far as whoever imports may see it. */
export interface Known {
  readonly accounts: readonly KnownAccount[]
  readonly deals: readonly KnownDeal[]
  readonly people: readonly KnownPerson[]
  /** Who had an address of mail in an earlier table. */
  readonly personByMail: (mail: string) => string | undefined
}

/** `external`: its ids in tables that came before. */
export interface KnownAccount {
  readonly account: string
  readonly name: string
  readonly external: readonly string[]
}

export interface KnownDeal {
  readonly deal: string
  readonly name: string
  readonly account: string | null
  readonly state: 'open' | 'closed' | 'archived'
  readonly isOurs: boolean
  readonly external: readonly string[]
}

export interface KnownPerson {
  readonly person: string
  readonly name: string
  readonly title: string | undefined
  readonly external: readonly string[]
  /** Under which id he stands in each deal. */
  readonly deals: readonly { readonly deal: string; readonly id: string }[]
}
