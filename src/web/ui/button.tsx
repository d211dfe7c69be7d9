import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind
  readonly icon?: IconName
}

/** `primary` once on a screen; `quiet` where a border would be noise. */
export function Button({ kind = 'plain', icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass(kind, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** The look of a button on something else, such as a link. */
export function buttonClass(kind: ButtonKind, more?: string): string {
  return classNames(styles.button, styles[kind], more)
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: IconName
  /** What it does, for the tooltip and those who hear the page. */
  readonly label: string
}

export function IconButton({ icon, label, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classNames(styles.button, styles.quiet, styles.square, className)}
    >
      <Icon name={icon} />
    </button>
  )
}
