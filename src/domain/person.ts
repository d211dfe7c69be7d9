/** Somebody at the customer, or somebody we only know must exist ("someone in legal"). */
export interface Person {
  readonly id: string
  readonly name: string
  readonly title?: string
  /** Known to exist, not known by name. */
  readonly placeholder?: boolean
}
