import { useRef, type KeyboardEvent, type RefObject } from 'react'
import type { FileRefusal } from '../../domain/refusal.ts'
import { brokenLine, indented, type Edit } from './editing.ts'
import styles from './editor.module.css'

/** Height of a line in pixels; the style sheet says the same. */
export const LINE_PX = 20

interface EditorProps {
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly onText: (text: string) => void
  /** Where the file is wrong. */
  readonly refusal: FileRefusal | undefined
  readonly label: string
  /** Ids of what explains it. */
  readonly describedBy: string
}

/** A text field with numbered lines that marks the one which is wrong. */
export function Editor({ area, text, onText, refusal, label, describedBy }: EditorProps) {
  const behind = useRef<HTMLDivElement>(null)
  const follow = () => {
    if (behind.current && area.current) behind.current.scrollTop = area.current.scrollTop
  }
  return (
    <div className={styles.editor}>
      <div ref={behind} className={styles.behind} aria-hidden="true">
        {refusal && refusal.line > 0 && (
          <div className={styles.wrong} style={{ top: (refusal.line - 1) * LINE_PX }} />
        )}
        <pre className={styles.numbers}>{numbersOf(text)}</pre>
      </div>
      <textarea
        ref={area}
        className={styles.area}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onScroll={follow}
        onKeyDown={useEditingKeys()}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={refusal ? true : undefined}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        autoComplete="off"
      />
    </div>
  )
}

function numbersOf(text: string): string {
  const count = text.split('\n').length
  return Array.from({ length: count }, (_, line) => line + 1).join('\n')
}

/** Tab indents, Enter keeps the indentation; after Escape Tab leaves the field as everywhere. */
function useEditingKeys(): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const leaving = useRef(false)
  return (event) => {
    const edit = editFor(event, leaving.current)
    leaving.current = event.key === 'Escape'
    if (!edit) return
    event.preventDefault()
    apply(edit, event.currentTarget)
  }
}

function editFor(event: KeyboardEvent<HTMLTextAreaElement>, leaving: boolean): Edit | undefined {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return
  const { value, selectionStart, selectionEnd } = event.currentTarget
  if (event.key === 'Tab' && !leaving) return indented(value, selectionStart, selectionEnd)
  if (event.key === 'Enter') return brokenLine(value, selectionStart, selectionEnd)
  return undefined
}

/** As if typed, so that it can be undone; the field tells of it by an input event. */
function apply({ from, to, insert, select }: Edit, area: HTMLTextAreaElement): void {
  area.setSelectionRange(from, to)
  if (!document.execCommand('insertText', false, insert)) {
    area.setRangeText(insert)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(...select)
}
