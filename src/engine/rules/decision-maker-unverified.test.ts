import { sentences } from '../../testing/sentences.ts'

sentences('decision-maker-unverified', [
  ['his own word is not enough', 'li role decision-maker by li', ['li'], { severity: 'medium' }],
  ["a colleague's word is", 'li role decision-maker by wang', []],
  ['beside his own too', 'li role decision-maker by li; li role decision-maker by wang', []],
  ['what we conclude from a colleague is not', 'li role decision-maker inferred by wang', ['li']],
  ['nor is our own word', 'li role decision-maker stated by us', ['li']],
  ["nor a colleague's guess", 'li role decision-maker by wang "maybe li decides"', ['li']],
  ['unless he means it', 'li role decision-maker by wang "maybe li decides" firm', []],
  ['our doubt does not touch his word', 'li role decision-maker by wang "li decides" note "I guess so"', []],
  [
    'a man of our own firm is no customer',
    'chen role coach/own-firm; li role decision-maker by chen',
    ['li'],
  ],
  [
    'his word on the role supports its kind',
    'li role decision-maker/final by li; li role decision-maker by wang',
    [],
  ],
  ['a document is', 'li role decision-maker by doc:authorities', []],
  [
    'what was taken back counts no more',
    'li role decision-maker by li; li role decision-maker by wang id x; deal retracts x',
    ['li'],
  ],
  ['who recommends needs no second word', 'li role decision-maker/recommends by li', []],
])
