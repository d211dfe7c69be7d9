import { useState } from 'react'
import { chosenTheme, keepTheme, THEMES, type Theme } from '../theme.ts'
import { IconButton } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'

const ICONS = { system: 'screen', light: 'sun', dark: 'moon' } as const

/** Goes round: as the system has it, light, dark. */
export function ThemeSwitch() {
  const { say } = useWords()
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const change = () => {
    keepTheme(next)
    setTheme(next)
  }
  return <IconButton icon={ICONS[theme]} label={say(`web.shell.themes.${theme}`)} onClick={change} />
}
