import { sentences } from '../../testing/sentences.ts'

sentences('uncontacted-influence', [
  ['medium influence and no contact', 'li influence medium by wang', ['li'], { severity: 'high' }],
  ['high influence and no contact', 'li influence high', ['li']],
  ['low influence can wait', 'li influence low by wang', []],
  ['unknown influence is not medium', 'li role user by wang', []],
  ['he said something', 'li influence medium by wang; li role user by li', []],
  ['he was in a visit', 'li influence medium by wang; visit call li 90d', []],
  ['a tender is contact, if no meeting', 'li influence medium by wang; visit tender li', []],
  ['a visit with a colleague is none', 'li influence medium by wang; visit call wang', ['li']],
  ['the decider, whose influence nobody wrote down', 'li role decision-maker by wang', ['li']],
  ['he left', 'li influence medium by wang; li leftPost 1d by wang', []],
])
