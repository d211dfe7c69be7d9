import { sentences } from '../../testing/sentences.ts'

sentences('hedged-words', [
  [
    'he supports us, maybe',
    'li support 3 by li "maybe I will support it"',
    ['li'],
    {
      severity: 'medium',
      params: { quote: 'maybe I will support it', people: ['li'], attributes: ['support'] },
    },
  ],
  ['in Chinese', 'wang support 3 by li "王总可能会支持"', ['wang'], { params: { people: ['li'] } }],
  ['he supports us', 'li support 3 by li "I will support it"', []],
  ['what was inferred anyway is not lowered', 'li support 3 inferred by li "maybe I will support it"', []],
  ['he means it', 'li support 3 by li "maybe I will support it" firm', []],
  ['our doubt beside his word', 'li support 3 by li "I will support it" note "I guess he means it"', []],
  [
    'our doubt beside our word',
    'li coachTest meeting/passed note "I guess he did"',
    ['li'],
    { params: { quote: 'I guess he did', people: [] } },
  ],
  ['a denial holds no doubt', 'li support -3 by li "不可能"', []],
  ['a duty holds no doubt', 'deal decisionProcess board by li "规定必须由董事会批，应该先报批"', []],
  ['about the deal', 'deal pain slow by li "probably it is slow"', ['deal']],
  ['one pain in doubt, another plainly', 'deal pain slow by li "maybe slow"; deal pain dear by li', ['deal']],
  ['another says the same plainly', 'deal pain slow by li "maybe slow"; deal pain slow by wang', ['deal']],
  ['about a tie', 'li influences wang note "maybe"', ['li~wang']],
  [
    'the newest of several speaks',
    'deal pain slow by li "maybe slow" 9d; deal goal fast by li "perhaps fast" 3d',
    ['deal'],
    { params: { quote: 'perhaps fast', attributes: ['goal', 'pain'] } },
  ],
  [
    'he said it plainly since',
    'li support 3 by li "maybe I will support it" 9d; li support 3 by li "I will support it"',
    [],
  ],
  [
    'a doubtful word that a paper contradicts',
    'deal budget planned by li "I guess it comes back" 2d; deal budget none by doc:memo 9d',
    ['deal'],
  ],
  ['it is over', 'li loss blame by wang "maybe he is blamed" 9d; li loss blame ended by li', []],
])
