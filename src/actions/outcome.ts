import type { RefusalCode } from '../domain/refusal.ts'

/** Why an action was not carried out. */
export interface Refused {
  readonly ok: false
  readonly code: RefusalCode
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>
  /** Place by place: a JSON pointer into the input, and what is wrong there. */
  readonly errors?: readonly { readonly at: string; readonly says: string }[]
}

export type Outcome<T extends object = object> = ({ readonly ok: true } & T) | Refused

export function refused(code: RefusalCode, more: Omit<Refused, 'ok' | 'code'> = {}): Refused {
  return { ok: false, code, ...more }
}
