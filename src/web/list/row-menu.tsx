import { Link } from '@tanstack/react-router'
import type { DealLine } from '../api-types.ts'
import { buttonClass, Button } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { useWords } from '../words/words.tsx'
import type { RowActions } from './row-actions.ts'
import styles from './row-menu.module.css'

interface RowMenuProps {
  readonly line: DealLine
  readonly actions: RowActions
}

/** What else can be done with a deal. */
export function RowMenu({ line, actions }: RowMenuProps) {
  const { say } = useWords()
  return (
    <Popover
      kind="quiet"
      icon="more"
      label={null}
      name={say('web.list.row.menu', { deal: line.name })}
      className={styles.button}
    >
      {(close) => <RowChoices line={line} actions={actions} close={close} />}
    </Popover>
  )
}

function RowChoices({ line, actions, close }: RowMenuProps & { close: () => void }) {
  const { say } = useWords()
  const then = (act: (line: DealLine) => void) => () => {
    close()
    act(line)
  }
  return (
    <div className={styles.menu}>
      <Link to="/deals/$deal" params={{ deal: line.id }} className={buttonClass('quiet')}>
        {say('web.list.row.open')}
      </Link>
      <Button kind="quiet" icon="pencil" onClick={then(actions.edit)}>
        {say('web.list.row.edit')}
      </Button>
      {line.account && (
        <Button kind="quiet" icon="filter" onClick={then(actions.sameAccount)}>
          {say('web.list.row.sameAccount')}
        </Button>
      )}
      <a
        href={`/api/v1/deals/${line.id}/file`}
        download={`${line.name}.yaml`}
        className={buttonClass('quiet')}
      >
        {say('web.list.row.file')}
      </a>
      <Button kind="quiet" icon="archive" onClick={then(line.archived ? actions.unarchive : actions.archive)}>
        {say(line.archived ? 'web.list.row.unarchive' : 'web.list.row.archive')}
      </Button>
    </div>
  )
}
