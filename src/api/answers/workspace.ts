import { METHOD } from '../../actions/judging.ts'
import { changeWorkspace, listAccounts, readWorkspace } from '../../actions/workspace.ts'
import { formatDay, type Day } from '../../domain/day.ts'
import { sent, type Answers, type Sent } from '../answering.ts'

export const workspaceAnswers: Answers<'readWorkspace' | 'changeWorkspace' | 'listAccounts'> = {
  readWorkspace: async ({ store, who, today }) => asSent(await readWorkspace(store, who), today),
  changeWorkspace: async (errand, { body }) => asSent(await changeWorkspace(errand, body), errand.today),
  listAccounts: async (errand, { query: { q = '' } }) => sent({ accounts: await listAccounts(errand, q) }),
}

function asSent(workspace: Awaited<ReturnType<typeof readWorkspace>>, today: Day): Sent {
  const { workspace: id, name, language, timeZone, currency, demo, owner } = workspace
  return sent({
    id,
    name,
    language,
    timeZone,
    currency,
    demo,
    today: formatDay(today),
    method: METHOD.version,
    member: { id: owner.member, name: owner.name },
  })
}
