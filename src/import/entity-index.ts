import { normal } from './normal.ts'

/** What may be found by an id that the table gives it, or by its name within something. */
export interface Entity {
  readonly name: string
  readonly external: string | undefined
}

/** Entities of one kind, those that are there and those the table brings. */
export class EntityIndex<T extends Entity> {
  private readonly ids = new Map<string, T>()
  private readonly names = new Map<string, T[]>()
  private readonly groups = new Map<string, T[]>()

  add(entity: T, within: string, externals: readonly string[]): void {
    this.know(entity, externals)
    put(this.names, `${within}|${normal(entity.name)}`, entity)
    put(this.groups, within, entity)
  }

  know(entity: T, externals: readonly string[]): void {
    for (const id of externals) this.ids.set(id, entity)
  }

  byId(id: string): T | undefined {
    return this.ids.get(id)
  }

  /** Those of that name; the one that is written the same where there is one. */
  byName(name: string, within: string): readonly T[] {
    const alike = this.names.get(`${within}|${normal(name)}`) ?? []
    if (alike.length < 2) return alike
    const exact = alike.filter((one) => one.name === name)
    return exact.length === 1 ? exact : alike
  }

  in(within: string): readonly T[] {
    return this.groups.get(within) ?? []
  }
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
