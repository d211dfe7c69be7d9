import { useEffect, useMemo, useRef, useState } from 'react'
import { useShortcuts } from '../keys.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/words.tsx'
import styles from './search-box.module.css'
import { suggestionsFor } from './suggestions.ts'
import { useChangeView } from './use-change-view.ts'
import { without, type View } from './view.ts'

const PAUSE_MS = 200

/** Searches names as one types; words of the judgement are offered as filters. */
export function SearchBox({ view }: { view: View }) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useTyped(view)
  const focus = useMemo(
    () => [{ keys: '/', says: say('web.list.keys.search'), run: () => input.current?.select() }],
    [say],
  )
  useShortcuts(focus)
  return (
    <div className={styles.search} role="search">
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        type="search"
        value={typed}
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
        aria-label={say('web.list.search')}
        placeholder={say('web.list.search')}
        className={styles.input}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('')
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      {typed !== '' && (
        <IconButton
          icon="close"
          label={say('web.list.searchClear')}
          className={styles.clear}
          onClick={() => setTyped('')}
        />
      )}
      <Suggestions typed={typed} view={view} />
    </div>
  )
}

function Suggestions({ typed, view }: { typed: string; view: View }) {
  const words = useWords()
  const { say } = words
  const change = useChangeView()
  const suggestions = suggestionsFor(typed, words)
  if (suggestions.length === 0) return null
  return (
    <div className={styles.suggestions} role="group" aria-label={say('web.list.alsoAs')}>
      <span className={styles.also}>{say('web.list.alsoAs')}</span>
      {suggestions.map(({ name, view: filter }) => (
        <button
          key={name}
          type="button"
          className={styles.suggestion}
          onClick={() => change({ ...without(view, 'q'), ...filter })}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

/** What stands in the box: ahead of the address by the pause in typing, and following it otherwise. */
function useTyped(view: View): [string, (typed: string) => void] {
  const change = useChangeView()
  const asked = view.q ?? ''
  const [typed, setTyped] = useState(asked)
  const sent = useRef(asked)
  useEffect(() => {
    if (asked !== sent.current) setTyped(asked)
    sent.current = asked
  }, [asked])
  useEffect(() => {
    const text = typed.trim()
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      change(text === '' ? without(view, 'q') : { ...view, q: text }, true)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, view, change])
  return [typed, setTyped]
}
