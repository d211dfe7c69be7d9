import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useNotify } from '../shell/notices.tsx'
import { Button, buttonClass, IconButton } from '../ui/button.tsx'
import { TextInput } from '../ui/field.tsx'
import { Popover } from '../ui/popover.tsx'
import { useWords } from '../words/words.tsx'
import { useSavedViews, viewOf } from './saved-views.ts'
import type { View } from './view.ts'
import styles from './views-menu.module.css'

const GIVEN = {
  trouble: { call: ['fix-first', 'stop'] },
  silent: { silent: 30, sort: 'heard', order: 'asc' },
  blind: { unknownFrom: 0.5, sort: 'unknown' },
  optimistic: { sort: 'win', order: 'asc' },
  closing: { sort: 'closeBy', order: 'asc' },
  won: { state: ['won'] },
  lost: { state: ['lost', 'no-decision'] },
} as const satisfies Readonly<Record<string, View>>

/** Views to start from, and those kept under a name; each is a link. */
export function ViewsMenu({ view }: { view: View }) {
  const { say } = useWords()
  const { views, keep, drop } = useSavedViews()
  return (
    <Popover label={say('web.list.views.title')} icon="star">
      {(close) => (
        <div className={styles.views}>
          <h2>{say('web.list.views.given')}</h2>
          {(Object.keys(GIVEN) as (keyof typeof GIVEN)[]).map((name) => (
            <Link key={name} to="/" search={GIVEN[name]} className={buttonClass('quiet')} onClick={close}>
              {say(`web.list.views.${name}`)}
            </Link>
          ))}
          <h2>{say('web.list.views.own')}</h2>
          {views.length === 0 && <p className={styles.none}>{say('web.list.views.ownNone')}</p>}
          {views.map((kept) => (
            <span key={kept.name} className={styles.kept}>
              <Link to="/" search={viewOf(kept)} className={buttonClass('quiet')} onClick={close}>
                {kept.name}
              </Link>
              <IconButton
                icon="close"
                label={say('web.list.views.drop', { name: kept.name })}
                onClick={() => drop(kept.name)}
              />
            </span>
          ))}
          <KeepView onKeep={(name) => keep(name, view)} />
          <CopyLink onDone={close} />
        </div>
      )}
    </Popover>
  )
}

function KeepView({ onKeep }: { onKeep: (name: string) => void }) {
  const { say } = useWords()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onKeep(name.trim())
    setName('')
  }
  return (
    <form className={styles.keep} onSubmit={submit}>
      <TextInput
        value={name}
        maxLength={60}
        aria-label={say('web.list.views.name')}
        placeholder={say('web.list.views.name')}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{say('web.list.views.keep')}</Button>
    </form>
  )
}

function CopyLink({ onDone }: { onDone: () => void }) {
  const { say } = useWords()
  const notify = useNotify()
  const copy = async () => {
    onDone()
    try {
      await navigator.clipboard.writeText(location.href)
      notify({ text: say('web.list.views.copied') })
    } catch {
      notify({ text: say('web.list.views.copyFailed'), tone: 'trouble' })
    }
  }
  return (
    <Button kind="quiet" onClick={() => void copy()}>
      {say('web.list.views.copy')}
    </Button>
  )
}
