import type { StartRefusal, StartRefusalCode } from '../domain/start-refusal.ts'

/** Thrown where the server cannot start and whoever started it can do something about it. */
export class CannotStart extends Error {
  readonly refusals: readonly StartRefusal[]

  constructor(refusals: readonly StartRefusal[], cause?: unknown) {
    super(refusals.map(({ code }) => code).join(', '), { cause })
    this.refusals = refusals
  }
}

export function cannotStart(
  code: StartRefusalCode,
  params: Readonly<Record<string, string>> = {},
  cause?: unknown,
): CannotStart {
  return new CannotStart([{ code, params }], cause)
}
