import styles from './icon.module.css'

/** Each drawn on 16 × 16. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3 3',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13z',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z',
  screen: 'M2 3h12v8H2zM6 14h4M8 11v3',
  forward: 'M3 8h9M8.5 4.5L12 8l-3.5 3.5',
  wrench:
    'M10.5 2.5a3.2 3.2 0 0 0-3.6 4.4L2.5 11.3l2.2 2.2 4.4-4.4a3.2 3.2 0 0 0 4.4-3.6L11.4 7.6 9 7l-.6-2.4z',
  stop: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5.5 8h5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3l2 1.5',
  people:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 14c0-2.8 2-4.5 4.5-4.5s4.5 1.7 4.5 4.5M11 3a2.3 2.3 0 0 1 0 4.4M12 9.8c1.6.6 2.5 2 2.5 4.2',
  archive: 'M2 3h12v3H2zM3 6v8h10V6M6.5 9h3',
  warning: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12h.01',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 13h.01',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside words that say the same; alone it needs a label on what holds it. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return (
    <svg
      className={large ? styles.large : styles.icon}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
