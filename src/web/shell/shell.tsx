import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useKeyboard, useShortcuts } from '../keys.ts'
import { buttonClass, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/words.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './shell.module.css'
import { ShortcutsHelp } from './shortcuts-help.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { WorkspaceMenu } from './workspace-menu.tsx'

const RenameWorkspace = lazy(async () => ({
  default: (await import('./rename-workspace.tsx')).RenameWorkspace,
}))

/** The frame around every page. */
export function Shell() {
  const { say } = useWords()
  const [help, setHelp] = useState(false)
  const [renaming, setRenaming] = useState(false)
  useKeyboard()
  useFrameShortcuts(() => setHelp(true))
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {say('web.shell.skip')}
      </a>
      <Header onHelp={() => setHelp(true)} onRename={() => setRenaming(true)} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutsHelp open={help} onClose={() => setHelp(false)} />
      {renaming && (
        <Suspense>
          <RenameWorkspace onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </div>
  )
}

interface HeaderProps {
  readonly onHelp: () => void
  readonly onRename: () => void
}

function Header({ onHelp, onRename }: HeaderProps) {
  const { say } = useWords()
  const alone = useIsAlone()
  const preload = alone ? false : 'intent'
  return (
    <header className={styles.header}>
      <Link to="/" preload={preload} className={styles.name}>
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.latin}>Prewin</span> <span className={styles.han}>先胜</span>
      </Link>
      <nav className={styles.nav} aria-label={say('web.shell.pages')}>
        <Link
          to="/"
          preload={preload}
          className={styles.page}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {say('web.shell.list')}
        </Link>
        <Link to="/try" className={styles.page}>
          {say('web.shell.try')}
        </Link>
      </nav>
      <div className={styles.tools}>
        {!alone && <WorkspaceMenu onRename={onRename} />}
        <LanguageSwitch />
        <ThemeSwitch />
        <span className={styles.help}>
          <IconButton icon="question" label={say('web.shell.shortcuts')} onClick={onHelp} />
        </span>
        <Link to="/deals/new" preload={preload} className={buttonClass('primary', styles.new)}>
          <Icon name="plus" />
          <span className={styles.newWord}>{say('web.shell.newDeal')}</span>
        </Link>
      </div>
    </header>
  )
}

const ALONE: readonly string[] = ['/try', '/sign-in', '/setup', '/join', '/reset']

/** Whether the page asks the server for nothing, so that the frame may not either. */
function useIsAlone(): boolean {
  return useLocation({ select: ({ pathname }) => ALONE.includes(pathname) })
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
