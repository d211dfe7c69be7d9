import type { Day } from '../../domain/day.ts'
import { dayAt, isCaught, sentence, type Story } from '../story.ts'
import { marks, promises, says, stands } from '../told.ts'

/** Between the chapters somebody rings or drops in. */
export function rings(story: Story): void {
  const { contact, dice, log, ours, speech } = story
  for (const share of [0.1, 0.32, 0.48, 0.63, 0.72, 0.88, 0.95]) {
    if (!dice.chance(0.55)) continue
    const purpose = sentence(story, speech.purposes.chase)
    log.visit(dayAt(story, share), 'call', [contact.id], { ours: [ours[0]], purpose })
  }
}

/** The last that was heard of a deal that is alive. */
export function lately(story: Story, on: Day): void {
  const { cast, contact, dice, fate, log, ours, speech } = story
  const seen = fate.reached && on >= dayAt(story, 0.42) && isCaught(story)
  const who = seen ? cast.decider : contact
  log.visit(on, seen ? 'meeting' : 'call', seen ? [who.id, contact.id] : [who.id], {
    ours: [ours[0]],
    purpose: sentence(story, seen ? speech.purposes.decider : speech.purposes.chase),
  })
  stands(story, on, who, (on - log.opened) / story.length)
  if (isCaught(story, -0.2)) marks(story, on, who)
  const timing = dice.pick(['urgent', 'active', 'fit-in'] as const)
  if (dice.chance(0.5)) says(story, on, who, 'timing', timing, speech.timings[timing])
  const late = on > dayAt(story, 0.55)
  if (isCaught(story, 0.15)) promises(story, on, who, late ? speech.promises.late : speech.promises.middle, 1)
}
