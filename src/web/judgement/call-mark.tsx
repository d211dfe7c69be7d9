import type { Call } from '../../domain/verdict.ts'
import { Chip, type Tone } from '../ui/chip.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { useWords } from '../words/words.tsx'

const LOOKS: Readonly<Record<Call, { readonly tone: Tone; readonly icon: IconName }>> = {
  pursue: { tone: 'for', icon: 'forward' },
  'fix-first': { tone: 'between', icon: 'wrench' },
  stop: { tone: 'against', icon: 'stop' },
}

/** The verdict on a deal; `early`: too little has been stated to speak of stopping. */
export function CallMark({ call, early }: { call: Call; early: boolean }) {
  const { say } = useWords()
  const { tone, icon } = LOOKS[call]
  return (
    <Chip tone={tone}>
      <Icon name={icon} />
      {say(early ? 'web.shell.earlyCall' : 'web.shell.call', { call: say(`judgement.calls.${call}.name`) })}
    </Chip>
  )
}
