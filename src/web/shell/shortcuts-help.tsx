import { shortcutsShown } from '../keys.ts'
import { Panel } from '../ui/panel.tsx'
import { useWords } from '../words/words.tsx'
import styles from './shortcuts-help.module.css'

/** As they stand on the keys. */
const DRAWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' }

/** What the keyboard can do on the page as it is now. */
export function ShortcutsHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { say } = useWords()
  return (
    <Panel
      open={open}
      title={say('web.shell.shortcuts')}
      closeLabel={say('web.shell.close')}
      onClose={onClose}
    >
      <dl className={styles.keys}>
        {shortcutsShown().map(({ keys, says }) => (
          <div key={keys} className={styles.key}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{DRAWN[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
