import type { Asking, Membership } from '../store/asking.ts'

/** As which member somebody asks: of the workspace he says, else of the one last chosen, else of his first. */
export function standingOf(
  { chosen, memberships }: Asking,
  wanted: string | undefined,
): Membership | undefined {
  const of = (workspace: string) => memberships.find((one) => one.workspace === workspace)
  if (wanted !== undefined) return of(wanted)
  return (chosen === null ? undefined : of(chosen)) ?? memberships[0]
}
