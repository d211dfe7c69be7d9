import type { AttributesMessages } from '../messages.ts'

export const attributes: AttributesMessages = {
  stakeholder: {
    role: {
      name: 'role',
      explained:
        'What this person does in the purchase: decide, use, check, or guide us; one person may do several.',
      ask: {
        self: 'Who approved the last purchase like this, who else must agree now, and what is your own part?',
        other: 'Does {name} approve this, recommend it, check it or use it?',
      },
      options: {
        'decision-maker': 'decision maker',
        'decision-maker/final': 'decision maker (final word)',
        'decision-maker/recommends': 'decision recommender',
        user: 'user',
        'user/works': 'user (works with it)',
        'user/heads': 'user (heads those who do)',
        gatekeeper: 'technical gatekeeper',
        'gatekeeper/standard': 'gatekeeper (standard)',
        'gatekeeper/budget': 'gatekeeper (budget)',
        'gatekeeper/procurement': 'gatekeeper (procurement)',
        'gatekeeper/legal': 'gatekeeper (contract)',
        coach: 'coach',
        'coach/customer': 'coach (at the customer)',
        'coach/own-firm': 'coach (our own firm)',
        'coach/outside': 'coach (outside)',
      },
    },
    influence: {
      name: 'influence',
      explained: 'How much this person’s view weighs in this deal today; the job title is only a hint.',
      ask: {
        self: 'Whose view counts most in this matter, and how much does yours weigh?',
        other: 'Whose view counts most in this matter, and how much does {name}’s weigh?',
      },
      options: { high: 'high', medium: 'medium', low: 'low' },
    },
    veto: {
      name: 'veto',
      explained: 'Whether this person alone could stop the purchase when everybody else agrees.',
      ask: {
        self: 'If everyone else said yes, could you still say no?',
        other: 'If everyone else said yes, could {name} still say no?',
      },
      options: { yes: 'yes', no: 'no' },
    },
    involvement: {
      name: 'involvement',
      explained: 'How far this person takes part in the decision at this stage.',
      ask: {
        self: 'Between now and the decision, which steps will you be part of yourself?',
        other: 'Between now and the decision, which steps will {name} be part of?',
      },
      options: {
        drives: 'drives it',
        'takes-part': 'takes part',
        consulted: 'is consulted',
        informed: 'is informed',
        none: 'not involved',
      },
    },
    support: {
      name: 'support',
      explained:
        'Where this person stands towards our proposal, from −5, fights it, to +5, fights for it without us.',
      ask: {
        self: 'If you voted today, whom would you choose, and why?',
        other: 'If {name} voted today, who would get that vote, and why?',
      },
    },
    today: {
      name: 'view of today',
      explained: 'The mark from 0 to 10 this person gives to how things work today.',
      ask: {
        self: 'How would you score today from 0 to 10, and why not lower?',
        other: 'How would {name} score today from 0 to 10, and why not lower?',
      },
    },
    minimum: {
      name: 'minimum needed',
      explained: 'The mark from 0 to 10 below which this person must act.',
      ask: {
        self: 'At what level, from 0 to 10, must you act?',
        other: 'At what level, from 0 to 10, must {name} act?',
      },
    },
    wanted: {
      name: 'expectation',
      explained: 'The mark from 0 to 10 that would make this person content in a year.',
      ask: {
        self: 'What must be true in a year for you to be content, and what score would that be?',
        other: 'What must be true in a year for {name} to be content, and what score would that be?',
      },
    },
    mode: {
      name: 'response mode',
      explained: 'How this person reacts to a change now, judged directly while the three marks are missing.',
      ask: {
        self: 'Is this something you have to fix, a chance to do better, or fine as it is?',
        other: 'For {name}, is this something to fix, a chance to do better, or fine as it is?',
      },
      options: {
        trouble: 'trouble',
        growth: 'growth',
        'even-keel': 'even keel',
        overconfident: 'overconfident',
      },
    },
    fear: {
      name: 'fear',
      explained: 'What holds this person back who otherwise wants the change.',
      ask: {
        self: 'What worries you most about choosing wrong?',
        other: 'What worries {name} most about choosing wrong?',
      },
      options: {
        'wrong-choice': 'choosing wrong',
        'too-little-information': 'knowing too little',
        'bad-outcome': 'a bad outcome',
      },
    },
    result: {
      name: 'business result',
      explained: 'The change in this person’s work that can be measured and shared with colleagues.',
      ask: {
        self: 'Which number would prove to you that it worked?',
        other: 'Which number would prove to {name} that it worked?',
      },
    },
    win: {
      name: 'personal win',
      explained: 'What this person gets out of it privately; the title does not tell.',
      ask: {
        self: 'If this works out, what would it mean for you yourself?',
        other: 'If this works out, what would it mean for {name} personally?',
      },
      fields: {
        kind: {
          name: 'kind of win',
          options: {
            power: 'power (more say)',
            achievement: 'achievement (a goal met)',
            recognition: 'recognition (praise or promotion)',
            belonging: 'belonging (on the winning side)',
            safety: 'safety (no career risk)',
            freedom: 'freedom (less fire-fighting)',
            growth: 'growth (new skills)',
            integrity: 'integrity (a promise kept)',
          },
        },
        words: { name: 'in words' },
      },
    },
    loss: {
      name: 'personal loss',
      explained: 'What this person has to give up or fear; unanswered, it turns to resistance.',
      ask: {
        self: 'If this goes ahead, who would be worse off, and what would become harder for you?',
        other: 'If this goes ahead, in what way would {name} be worse off?',
      },
      fields: {
        kind: {
          name: 'kind of loss',
          options: {
            workload: 'more work',
            control: 'less control or fewer people',
            exposure: 'an old decision exposed',
            skill: 'a skill made worthless',
            tie: 'a tie to the present supplier broken',
            blame: 'blame if it fails',
            budget: 'budget taken away',
            information: 'no longer the first to know',
          },
        },
        words: { name: 'in words' },
      },
    },
    preference: {
      name: 'preference',
      explained: 'Which way out this person would choose today.',
      ask: {
        self: 'What else are you weighing, including doing nothing, and which do you prefer today?',
        other: 'What else is {name} weighing, including doing nothing, and what looks best so far?',
      },
      options: { us: 'us', rival: 'a rival', 'in-house': 'doing it themselves', nothing: 'doing nothing' },
    },
    criterion: {
      name: 'decision criterion',
      explained: 'A point on which this person compares the offers.',
      ask: {
        self: 'By which standard will you judge, and who wrote it?',
        other: 'By which standard will {name} judge, and who wrote it?',
      },
    },
    coachTest: {
      name: 'coach test',
      explained: 'A favour we asked that costs this person something, and whether it was done.',
      ask: {
        self: 'Could you set up a meeting with the person who decides, and prepare it with me?',
        other: 'When {name} was asked to do something for us, did it really happen?',
      },
      fields: {
        ask: {
          name: 'what we asked for',
          options: {
            criteria: 'share the criteria or the rivals’ names',
            forward: 'pass our summary on',
            meeting: 'set up a meeting with the decision maker',
            defend: 'argue for us when we are not in the room',
          },
        },
        outcome: { name: 'outcome', options: { passed: 'done', dodged: 'dodged' } },
      },
    },
    inPostSince: {
      name: 'in the job since',
      explained: 'The day this person started in the present job; a newcomer may change everything.',
      ask: {
        self: 'Since when have you been in this job?',
        other: 'Since when has {name} been in this job?',
      },
    },
    leftPost: {
      name: 'left the job on',
      explained: 'The day this person left; from then on that person no longer counts in this deal.',
      ask: {
        self: 'Are you still in charge of this, and if not, when did you hand it over?',
        other: 'Is {name} still in that job, and if not, since when?',
      },
    },
  },
  deal: {
    pain: {
      name: 'pain',
      explained: 'What goes wrong at the customer today and what it costs: the reason to change.',
      ask: {
        self: 'What would you most like to change, and what does leaving it as it is cost per year?',
        other: 'As far as you know, why do they want to change, and what does waiting cost per year?',
      },
      fields: {
        text: { name: 'what hurts' },
        size: { name: 'what it costs' },
        owner: { name: 'whom it hurts' },
      },
    },
    goal: {
      name: 'goal',
      explained: 'The state the customer wants to reach, best with a number and a date.',
      ask: {
        self: 'What must be true in a year for you to call this a success?',
        other: 'As far as you know, what must be true in a year for them to call this a success?',
      },
      fields: {
        text: { name: 'what they want to reach' },
        size: { name: 'in numbers' },
        owner: { name: 'whose goal' },
      },
    },
    plan: {
      name: 'plan',
      explained: 'What the customer already means to do about it, with or without us.',
      ask: {
        self: 'Is there a project for this inside, and how high does it rank?',
        other: 'Have you heard of a project for this inside, and how high does it rank?',
      },
      fields: {
        text: { name: 'what they plan' },
        size: { name: 'how big' },
        owner: { name: 'who runs it' },
      },
    },
    obstacle: {
      name: 'obstacle',
      explained: 'What has kept the customer from getting there so far.',
      ask: {
        self: 'Why did this not happen before, and what is in the way now?',
        other: 'As far as you know, why did this not happen before, and what is in the way now?',
      },
      fields: {
        text: { name: 'what is in the way' },
        size: { name: 'how big' },
        owner: { name: 'with whom it is stuck' },
      },
    },
    compellingEvent: {
      name: 'compelling event',
      explained: 'Something with a date that makes waiting expensive for the customer.',
      ask: {
        self: 'Why now, and what happens if the date passes?',
        other: 'Do you know why it is coming up now, and what happens if the date passes?',
      },
      fields: { text: { name: 'what happens' }, date: { name: 'when' } },
    },
    timing: {
      name: 'timing',
      explained: 'How high this purchase stands on the customer’s own list just now.',
      ask: {
        self: 'How soon must this be done: by a fixed date, now, when it can be fitted in, or later?',
        other: 'How pressing is this for them: a fixed date, in hand now, to be fitted in, or later?',
      },
      options: { urgent: 'urgent', active: 'active', 'fit-in': 'to be fitted in', later: 'later' },
    },
    budget: {
      name: 'budget',
      explained: 'Whether there is money for this, and how firm it is.',
      ask: {
        self: 'Whose money is it, and has it been approved?',
        other: 'Do you know whose money it is, and whether it has been approved?',
      },
      options: { approved: 'approved', planned: 'planned', seeking: 'being sought', none: 'none' },
    },
    decisionProcess: {
      name: 'decision process',
      explained: 'The steps, people and days from here to the customer’s yes.',
      ask: {
        self: 'Which steps, and how many days, are there from now to signature?',
        other: 'As far as you know, which steps and how many days are there from now to signature?',
      },
    },
    paperProcess: {
      name: 'paper process',
      explained: 'What the contract has to go through after the yes: legal, procurement, signatures.',
      ask: {
        self: 'Once it is decided, whom does the contract have to pass, and how long does that take?',
        other:
          'How does a contract usually get through here once it is decided, and how long does that take?',
      },
    },
    position: {
      name: 'competitive position',
      explained: 'Where the customer sees us against the others.',
      ask: {
        self: 'What else are you weighing, including doing nothing, and where do we stand against that?',
        other: 'Who else is in the running, and where do they see us among them?',
      },
      options: { only: 'only choice', ahead: 'ahead', level: 'level', behind: 'behind' },
    },
    specBy: {
      name: 'author of the specification',
      explained: 'Who wrote what the offer must meet; whoever writes it has half won.',
      ask: {
        self: 'By which standard will the offers be judged, and who wrote it?',
        other: 'Do you know who wrote the specification, or whose it is modelled on?',
      },
      options: { us: 'us', rival: 'a rival', customer: 'the customer alone' },
    },
    fit: {
      name: 'fit with our ideal customer',
      explained: 'How well this customer matches, point by point, those we do best with.',
      ask: {
        self: 'What do you value in a supplier, and how do you usually choose one?',
        other: 'How do they treat their suppliers, and what do they usually choose by?',
      },
      fields: { criterion: { name: 'point' }, score: { name: 'mark' } },
    },
    strength: {
      name: 'strength',
      explained: 'Something that sets us apart, matters to this customer and is not the price.',
      ask: {
        self: 'Compared with the others, what about us makes a difference to you?',
        other: 'Compared with the others, what about us makes a difference to them?',
      },
    },
    orgEvent: {
      name: 'change in the organisation',
      explained: 'Something at the customer that may shift who decides or what counts.',
      ask: {
        self: 'Is anything changing in your organisation that could affect this?',
        other: 'Have you heard of anything changing there that could affect this?',
      },
      fields: {
        kind: {
          name: 'what changes',
          options: {
            reorganisation: 'reorganisation',
            'new-boss': 'new boss',
            freeze: 'spending freeze',
            merger: 'merger',
          },
        },
        date: { name: 'when' },
      },
    },
    what: {
      name: 'what we sell',
      explained: 'What this customer is to buy in this deal, narrow enough for one decision.',
    },
    amount: { name: 'amount', explained: 'What the customer would pay in all.' },
    currency: { name: 'currency', explained: 'The currency of the amount.' },
    margin: {
      name: 'margin',
      explained: 'The share of the amount that stays with us once the costs are paid.',
    },
    closeBy: { name: 'close date', explained: 'The day by which we expect the customer to decide.' },
    stage: {
      name: 'stage',
      explained: 'How far the deal has come, judged by what the customer has done.',
      options: {
        lead: 'lead',
        qualified: 'qualified',
        diagnosed: 'diagnosed',
        proposal: 'proposal',
        negotiation: 'negotiation',
        contract: 'contract',
      },
    },
    destination: {
      name: 'destination',
      explained: 'What counts as done, and at which point we would stop.',
    },
    effortSpent: { name: 'effort spent', explained: 'Person-days we have put in so far.' },
    effortLeft: { name: 'effort left', explained: 'Person-days we still need to bring this deal home.' },
    sellerWin: {
      name: 'seller’s own estimate',
      explained: 'The chance of winning as the seller sees it, kept beside the computed one.',
    },
    resumeOn: {
      name: 'paused until',
      explained: 'The day we take the deal up again; silence until then is no stall.',
    },
  },
  tie: {
    reportsTo: { name: 'reports to', explained: 'The second person is the first one’s boss.' },
    influences: {
      name: 'influences',
      explained: 'The second person listens to the first, whatever the chart says.',
    },
    conflictsWith: {
      name: 'in conflict with',
      explained: 'The two are at odds, so that winning one may cost us the other.',
    },
  },
  supportSteps: {
    '5': 'enthusiastic advocate',
    '4': 'strongly supportive',
    '3': 'supportive',
    '2': 'interested',
    '1': 'will go along',
    '0': 'neutral',
    '-1': 'probably won’t resist',
    '-2': 'uninterested',
    '-3': 'negative',
    '-4': 'strongly negative',
    '-5': 'antagonistic',
  },
  grades: {
    agreed: { name: 'agreed', explained: 'You and the customer put it the same way, best in writing.' },
    stated: {
      name: 'stated',
      explained: 'A named person at the customer, or a document of theirs, said it.',
    },
    inferred: {
      name: 'inferred',
      explained: 'You worked it out from something, or one person told you about another.',
    },
    unclear: { name: 'unclear', explained: 'Rumour or hope: nobody can say where it comes from.' },
  },
  visitKinds: {
    call: 'call',
    demo: 'demo',
    meeting: 'meeting',
    dinner: 'dinner',
    tender: 'tender session',
    site: 'site visit',
  },
  shown: { product: 'product', outcome: 'outcome', proof: 'proof', terms: 'terms' },
  commitmentStates: { open: 'open', kept: 'kept', moved: 'moved', dodged: 'dodged' },
}
