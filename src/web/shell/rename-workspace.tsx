import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, client, onceKey } from '../client.ts'
import { FormPanel } from '../deal/form-panel.tsx'
import { workspaceQuery } from '../queries.ts'
import { useWords } from '../words/words.tsx'
import { useNotify } from './notices.tsx'
import { sayProblem } from './say-problem.ts'
import { TextField } from '../ui/text-field.tsx'

/** What everybody in it calls the workspace. */
export function RenameWorkspace({ onClose }: { onClose: () => void }) {
  const { data: workspace } = useQuery(workspaceQuery)
  return workspace && <RenameForm name={workspace.name} onClose={onClose} />
}

function RenameForm({ name: before, onClose }: { name: string; onClose: () => void }) {
  const { say } = useWords()
  const [name, setName] = useState(before)
  const rename = useRename()
  return (
    <FormPanel
      title={say('web.shell.renameWorkspace')}
      incomplete={name.trim() === ''}
      onSave={() => rename(name.trim(), before)}
      onClose={onClose}
    >
      <TextField
        label={say('web.shell.workspaceName')}
        hint={say('web.shell.workspaceNameHint')}
        maxLength={120}
        value={name}
        onType={setName}
      />
    </FormPanel>
  )
}

/** Renames it, and says so with the tap that takes it back. */
function useRename(): (name: string, before: string) => Promise<void> {
  const { say } = useWords()
  const notify = useNotify()
  const queries = useQueryClient()
  const call = async (name: string) => {
    const asked = client.PATCH('/workspace', { params: { header: onceKey() }, body: { name } })
    queries.setQueryData(workspaceQuery.queryKey, await answered(asked))
  }
  return async (name, before) => {
    await call(name)
    const undo = () => {
      call(before).catch((error: unknown) => notify({ text: sayProblem(say, error), tone: 'trouble' }))
    }
    notify({
      text: say('web.shell.workspaceRenamed', { name }),
      action: { label: say('web.shell.undo'), run: undo },
    })
  }
}
