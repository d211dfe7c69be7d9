import { inMode } from '../../testing/notation.ts'
import { sentences } from '../../testing/sentences.ts'

const KEY = 'li influence high by wang'
const grown = (days: number): string => inMode('li', 'growth').replaceAll('by li', `by li ${days}d`)

sentences('stale-information', [
  ['a stance of 45 days', `${KEY}; li support 3 by li 45d`, []],
  [
    'a stance of 46 days',
    `${KEY}; li support 3 by li 46d`,
    ['li'],
    { severity: 'low', params: { attributes: ['support'] } },
  ],
  ['a mode of 60 days', `${KEY}; ${grown(60)}`, []],
  ['a mode of 61 days', `${KEY}; ${grown(61)}`, ['li'], { params: { attributes: ['mode'] } }],
  ['a role of 180 days', `${KEY}; li role user by li 180d`, []],
  ['a role of 181 days', `${KEY}; li role user by li 181d`, ['li'], { params: { attributes: ['role'] } }],
  ['a win of 120 days', `${KEY}; li win power by li 120d`, []],
  ['a win of 121 days', `${KEY}; li win power by li 121d`, ['li'], { params: { attributes: ['win'] } }],
  ['a pain of 120 days', 'deal pain slow by li 120d', []],
  ['a pain of 121 days', 'deal pain slow by li 121d', ['deal'], { params: { attributes: ['pain'] } }],
  ['he said so again', `${KEY}; li support 3 by li 46d; li support 3 by li 3d`, []],
  ['another said so lately', `${KEY}; li support 3 by li 46d; li support 3 by wang 3d`, []],
  ['of someone of medium influence', 'li influence medium by wang; li support 3 by li 46d', ['li']],
  ['of someone of low influence', 'li influence low by wang; li support 3 by li 46d', []],
])
