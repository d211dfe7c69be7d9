import { useId, useRef, useState, type ReactNode } from 'react'
import { buttonClass, type ButtonKind } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { placeBeside } from './place-beside.ts'
import styles from './popover.module.css'

interface PopoverProps {
  readonly label: ReactNode
  readonly kind?: ButtonKind
  readonly icon?: IconName
  /** What the button is called where it shows an icon alone. */
  readonly name?: string
  readonly className?: string | undefined
  /** `close` takes it away again, for what is chosen inside. */
  readonly children: (close: () => void) => ReactNode
}

/** A button and what unfolds beside it; a tap elsewhere or Escape folds it. On a phone a sheet from below. */
export function Popover({ label, kind = 'plain', icon, name, className, children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={name}
        title={name}
        className={buttonClass(kind, className)}
      >
        {icon && <Icon name={icon} />}
        {label}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        className={styles.popover}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState === 'open' && button.current) placeBeside(button.current, event.currentTarget)
        }}
      >
        {open && children(() => box.current?.hidePopover())}
      </div>
    </>
  )
}
