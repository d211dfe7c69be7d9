import type { MemberRole } from '../domain/member.ts'
import type { Store } from '../store/store.ts'

/** A workspace an account is a member of. */
export interface WorkspaceOf {
  readonly id: string
  readonly name: string
  readonly role: MemberRole
}

export async function workspacesOf({ pool }: Store, account: string): Promise<WorkspaceOf[]> {
  const { rows } = await pool.query<WorkspaceOf>(
    'select workspace as id, name, role from workspaces_of($1)',
    [account],
  )
  return rows
}
