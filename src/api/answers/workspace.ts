import { METHOD } from '../../actions/judging.ts'
import { listAccounts, readWorkspace } from '../../actions/workspace.ts'
import { formatDay } from '../../domain/day.ts'
import { sent, type Answers } from '../answering.ts'

export const workspaceAnswers: Answers<'readWorkspace' | 'listAccounts'> = {
  async readWorkspace({ store, who, today }) {
    const { workspace: id, name, language, timeZone, currency, demo, owner } = await readWorkspace(store, who)
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
  },
  listAccounts: async (errand, { query: { q = '' } }) => sent({ accounts: await listAccounts(errand, q) }),
}
