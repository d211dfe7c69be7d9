import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './panel.module.css'

interface PanelProps {
  readonly open: boolean
  readonly title: ReactNode
  /** Also asked for by Escape and by a tap beside it. */
  readonly onClose: () => void
  readonly closeLabel: string
  readonly wide?: boolean
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A dialog over the page; on a phone a sheet from below. The browser's own `dialog` keeps focus inside. */
export function Panel({ open, title, onClose, closeLabel, wide = false, footer, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const pressed = useRef<EventTarget>(undefined)
  useShown(dialog, open)
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={classNames(styles.panel, wide && styles.wide)}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        pressed.current = event.target
      }}
      onClick={(event) => {
        // Text selected with the mouse may end beside the panel.
        if (event.target === dialog.current && pressed.current === dialog.current) onClose()
      }}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </div>
      )}
    </dialog>
  )
}

function useShown(dialog: React.RefObject<HTMLDialogElement | null>, open: boolean): void {
  useEffect(() => {
    const element = dialog.current
    if (!element || element.open === open) return
    if (open) openOn(element)
    else element.close()
  }, [dialog, open])
}

/** Where there is something to fill in, that is where one begins. */
function openOn(dialog: HTMLDialogElement): void {
  dialog.showModal()
  dialog.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
