import type { JudgementMessages } from '../messages.ts'

export const judgement: JudgementMessages = {
  questions: {
    1: {
      title: 'Who has the final say?',
      explained:
        'Who decides, who will use it, who guards the standard, and whether each has been met and shown what fits.',
    },
    2: {
      title: 'Is the customer willing?',
      explained:
        'How each person sees today against what is needed and wanted, and whether their deeds agree with it.',
    },
    3: {
      title: 'What pain lies behind the need?',
      explained:
        'Why they want to change, where to, by what plan and against what obstacle: told by the customer or guessed by us.',
    },
    4: {
      title: 'Why do some support and some oppose?',
      explained: 'What each person wins or loses by it, beside the result for the firm.',
    },
    5: {
      title: 'Friend or foe?',
      explained:
        'Support, involvement and influence together: what drives the deal, what resists, and how much is unknown.',
    },
  },
  questionStatuses: {
    answered: 'Answered',
    partly: 'Partly answered',
    guessed: 'Guessed',
    open: 'Not known yet',
  },
  severities: {
    stop: 'Critical',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    strength: 'Strength',
  },
  calls: {
    pursue: {
      name: 'Pursue',
      explained: 'The gates hold and the chance is worth the effort: go on as planned.',
    },
    'fix-first': {
      name: 'Fix first',
      explained: 'A gate fails: mend that before anything else goes into this deal.',
    },
    stop: {
      name: 'Stop',
      explained:
        'What can be gained no longer justifies the effort, or too much speaks against it: leave it, or come back when something changes.',
    },
  },
  strategies: {
    lock: {
      name: 'Speed up and lock',
      explained: 'We are well ahead: shorten the way, fix dates and terms, leave no time for surprises.',
    },
    shape: {
      name: 'Shape the rules',
      explained: 'We lean ahead: help write the criteria so that what sets us apart counts.',
    },
    'change-the-rules': {
      name: 'Change the rules',
      explained:
        'By the present criteria we lose: slow it down, bring in other people, other needs, other measures.',
    },
    split: {
      name: 'Split the deal',
      explained: 'The whole is out of reach: carve out the part where we are strongest and win that first.',
    },
    nurture: {
      name: 'Nurture',
      explained: 'Not now: keep in touch at little cost and watch for the event that opens it again.',
    },
    stop: {
      name: 'Stop',
      explained: 'Withdraw in good order and put the time where it counts for more.',
    },
  },
  gates: {
    'one-decider': {
      holds: 'There is one decision maker: named, met, and confirmed by someone else.',
      fails: 'There is not yet one single decision maker who is named, met, and confirmed by someone else.',
    },
    'willing-influence': {
      holds: 'Someone with influence is in trouble or growth, and that is no guess.',
      fails: 'Beyond guesses, we know of nobody with influence who is in trouble or growth.',
    },
    'pain-stated': {
      holds: 'The customer has stated a pain.',
      fails: 'We have not yet heard a pain stated by the customer.',
    },
    'no-veto': {
      holds: 'No decision maker and nobody with a veto is known to be at −3 or worse.',
      fails: 'The decision maker or someone with a veto is at −3 or worse.',
    },
    'no-rival-spec': {
      holds: 'We know of no specification by a rival that leaves us behind.',
      fails: 'The specification is a rival’s, and we are behind.',
    },
    'dated-step': {
      holds:
        'The customer has promised a step with a date, or the deal is not yet far enough to require one.',
      fails: 'The proposal stage is reached, and no dated step by the customer is open.',
    },
  },
  stopSigns: {
    'not-worth-it': 'even at the best chance, the gain does not pay for the effort still to come',
    'nobody-needs-it':
      'everyone with influence turns out to be content with today (even keel or overconfident)',
    'decider-out-of-reach': 'the decision maker stays unmet and two asks have been dodged',
    'rival-spec-unmet-decider': 'a rival wrote the specification and the decision maker stays unmet',
    'no-commitment-made': 'two visits and 30 days without a promise from the customer',
    'grave-and-silent': 'three high risks stand, and 60 days pass without a visit or any news',
  },
  absent: {
    'dated-step': 'No dated step by the customer',
    'open-conflict': 'No open conflict seen',
    'many-deciders': 'Five or fewer take part',
    'close-date-moves': 'Close date never put off',
    overdue: 'Close date not past',
    coach: 'A coach who dodges',
    'single-thread': 'More than one thread',
  },
  factors: {
    decision: {
      'decider-mode': 'Decision maker’s mode',
      'dated-step': 'Dated step by the customer',
      'compelling-event': 'Compelling event',
      budget: 'Budget',
      'pain-stated': 'Pain stated by the customer',
      'open-conflict': 'Open conflict between key people',
      'many-deciders': 'More than five take part',
      'close-date-moves': 'Close date put off',
      timing: 'Timing',
      fear: 'Fear of deciding',
      overdue: 'Close date past, no dated step',
    },
    us: {
      'decider-support': 'Decision maker’s support',
      others: 'Everybody else’s drive and resistance',
      coach: 'Proven coach',
      spec: 'Who wrote the specification',
      position: 'Position against rivals',
      'roles-covered': 'Roles covered',
      'single-thread': 'Single thread',
      fit: 'Fit with their criteria',
    },
  },
}
