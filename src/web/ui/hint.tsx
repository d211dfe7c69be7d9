import { useId, useRef, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './hint.module.css'
import { placeBeside } from './place-beside.ts'

interface HintProps {
  readonly children: ReactNode
  /** Shown while hovered, focused or tapped. */
  readonly says: ReactNode
  /** Called before it is shown, to fetch what it says. */
  readonly onAsk?: () => void
  /** What a press does beside showing it. */
  readonly onPress?: (() => void) | undefined
  readonly className?: string | undefined
}

/** A word with a sentence that explains it. */
export function Hint({ children, says, onAsk, onPress, className }: HintProps) {
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const show = () => {
    onAsk?.()
    if (!word.current || !box.current) return
    box.current.showPopover()
    placeBeside(word.current, box.current)
  }
  const hide = () => box.current?.hidePopover()
  return (
    <>
      <button
        ref={word}
        type="button"
        aria-describedby={id}
        className={classNames(styles.word, className)}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={onPress ?? show}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide()
        }}
      >
        {children}
      </button>
      <span ref={box} id={id} role="tooltip" popover="manual" className={styles.says}>
        {says}
      </span>
    </>
  )
}
