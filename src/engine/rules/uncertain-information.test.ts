import { sentences } from '../../testing/sentences.ts'

const KEY = 'li influence high by wang'

sentences('uncertain-information', [
  [
    'we conclude his role',
    `${KEY}; li role user`,
    ['li'],
    { severity: 'medium', params: { attributes: ['role'] } },
  ],
  ['he says it', `${KEY}; li role user by li`, []],
  ['he says it, with a word of doubt', `${KEY}; li role user by li "maybe I use it"`, ['li']],
  ['it is hope', `${KEY}; li support 3 unclear`, ['li'], { params: { attributes: ['support'] } }],
  ['it is hearsay', `${KEY}; li support 3 by wang`, ['li']],
  ['hearsay of two is no guess', `${KEY}; li support 3 by wang; li support 3 by zhao`, []],
  ['a mode read directly', `${KEY}; li mode growth by li`, ['li'], { params: { attributes: ['mode'] } }],
  ['of someone of medium influence', 'li influence medium by wang; li role user', ['li']],
  ['of someone of low influence', 'li influence low by wang; li role user', []],
  ['what is unknown is missing, not uncertain', KEY, []],
  [
    'one line for each person',
    `${KEY}; li role user; li support 3`,
    ['li'],
    { params: { attributes: ['role', 'support'] } },
  ],
])
