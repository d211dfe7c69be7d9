import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { workspaceQuery } from '../queries.ts'
import { useTour } from '../tour/tour-state.ts'
import { Button } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { useWords } from '../words/words.tsx'
import styles from './workspace-menu.module.css'

/** Where one is, and what can be done with it. Its place is kept until it is known. */
export function WorkspaceMenu({ onRename }: { onRename: () => void }) {
  const { say } = useWords()
  const { data: workspace } = useQuery(workspaceQuery)
  const name = workspace?.name ?? ''
  const guided = workspace?.demo?.guided
  return (
    <Popover
      kind="quiet"
      icon="more"
      label={<span className={styles.name}>{name}</span>}
      name={say('web.shell.workspace', { name })}
      className={styles.button}
    >
      {(close) => (
        <div className={styles.menu} onClick={close}>
          <p className={styles.title}>{name}</p>
          {workspace && (
            <Button kind="quiet" icon="pencil" onClick={onRename}>
              {say('web.shell.renameWorkspace')}
            </Button>
          )}
          {guided && <VisitAgain deal={guided} />}
        </div>
      )}
    </Popover>
  )
}

/** Leads to the guided deal as if for the first time. */
function VisitAgain({ deal }: { deal: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [, go] = useTour(deal)
  const begin = () => {
    go({ step: 'because' })
    void navigate({ to: '/deals/$deal', params: { deal } })
  }
  return (
    <Button kind="quiet" icon="undo" onClick={begin}>
      {say('web.tour.again')}
    </Button>
  )
}
