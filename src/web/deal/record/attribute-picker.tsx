import { useState } from 'react'
import { attributeOf, type AttributeName } from '../../../domain/registry.ts'
import type { Subject } from '../../../domain/subject.ts'
import type { Speaker } from '../../../i18n/speaker.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/chip.tsx'
import { TextInput } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { wordsOf } from '../attribute-words.ts'
import { useSheet } from '../sheet.ts'
import { choosable } from './draft.ts'
import styles from './record-panel.module.css'

interface AttributePickerProps {
  readonly about: Subject
  readonly attribute: AttributeName
  readonly onPick: (attribute: AttributeName) => void
}

/** What is claimed: the one chosen, and on demand all there are, by question, found by typing. */
export function AttributePicker({ about, attribute, onPick }: AttributePickerProps) {
  const { speaker } = useSheet()
  const [open, setOpen] = useState(false)
  const pick = (name: AttributeName) => {
    setOpen(false)
    onPick(name)
  }
  return (
    <div className={styles.picker}>
      <span className={styles.label}>{speaker.say('web.record.what')}</span>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {speaker.attribute(attribute)}
        <Icon name={open ? 'up' : 'down'} />
      </Button>
      {open && <AttributeSearch about={about} attribute={attribute} onPick={pick} />}
    </div>
  )
}

function AttributeSearch({ about, attribute, onPick }: AttributePickerProps) {
  const { speaker } = useSheet()
  const [sought, setSought] = useState('')
  const found = choosable(about).filter((name) => fits(name, sought, speaker))
  const [first] = found
  return (
    <div className={styles.search}>
      <TextInput
        autoFocus
        type="search"
        aria-label={speaker.say('web.record.find')}
        placeholder={speaker.say('web.record.find')}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (first) onPick(first)
        }}
      />
      {found.length === 0 && <p>{speaker.say('web.record.noneFound')}</p>}
      {groupsOf(found, speaker).map(([title, names]) => (
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <p className={styles.groupTitle}>{title}</p>
          {names.map((name) => (
            <ChoiceChip key={name} chosen={name === attribute} onToggle={() => onPick(name)}>
              {speaker.attribute(name)}
            </ChoiceChip>
          ))}
        </div>
      ))}
    </div>
  )
}

/** By its name, its explanation or the word it has in files. */
function fits(name: AttributeName, sought: string, speaker: Speaker): boolean {
  const words = wordsOf(name, speaker)
  const text = `${words.name} ${name} ${words.explained}`.toLowerCase()
  return text.includes(sought.trim().toLowerCase())
}

/** Under the five questions; the seller's own facts apart. */
function groupsOf(names: readonly AttributeName[], speaker: Speaker): [string, AttributeName[]][] {
  const groups = new Map<string, AttributeName[]>()
  for (const name of names) {
    const { own, question } = attributeOf(name)
    const title = own
      ? speaker.say('web.record.ownFacts')
      : speaker.messages.judgement.questions[question].title
    groups.set(title, [...(groups.get(title) ?? []), name])
  }
  return [...groups]
}
