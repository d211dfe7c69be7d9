import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useKeyboard, useShortcuts } from '../keys.ts'
import { workspaceQuery } from '../queries.ts'
import { buttonClass, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/words.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './shell.module.css'
import { ShortcutsHelp } from './shortcuts-help.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** The frame around every page. */
export function Shell() {
  const { say } = useWords()
  const [help, setHelp] = useState(false)
  useKeyboard()
  useFrameShortcuts(() => setHelp(true))
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {say('web.shell.skip')}
      </a>
      <Header onHelp={() => setHelp(true)} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutsHelp open={help} onClose={() => setHelp(false)} />
    </div>
  )
}

function Header({ onHelp }: { onHelp: () => void }) {
  const { say } = useWords()
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.name}>
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.latin}>Prewin</span> <span className={styles.han}>先胜</span>
      </Link>
      <WorkspaceName />
      <nav className={styles.nav} aria-label={say('web.shell.pages')}>
        <Link to="/" className={styles.page} activeOptions={{ exact: true, includeSearch: false }}>
          {say('web.shell.list')}
        </Link>
        <Link to="/try" className={styles.page}>
          {say('web.shell.try')}
        </Link>
      </nav>
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
        <span className={styles.help}>
          <IconButton icon="question" label={say('web.shell.shortcuts')} onClick={onHelp} />
        </span>
        <Link to="/deals/new" className={buttonClass('primary', styles.new)}>
          <Icon name="plus" />
          <span className={styles.newWord}>{say('web.shell.newDeal')}</span>
        </Link>
      </div>
    </header>
  )
}

function WorkspaceName() {
  const { data } = useQuery(workspaceQuery)
  return <span className={styles.workspace}>{data?.name}</span>
}

function useFrameShortcuts(openHelp: () => void): void {
  const { say } = useWords()
  const navigate = useNavigate()
  const shortcuts = useMemo(
    () => [
      { keys: 'g l', says: say('web.shell.keys.list'), run: () => void navigate({ to: '/' }) },
      { keys: 'n', says: say('web.shell.keys.newDeal'), run: () => void navigate({ to: '/deals/new' }) },
      { keys: '?', says: say('web.shell.keys.help'), run: openHelp },
    ],
    [say, navigate, openHelp],
  )
  useShortcuts(shortcuts)
}
