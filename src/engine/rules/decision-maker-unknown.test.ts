import { sentences } from '../../testing/sentences.ts'

sentences('decision-maker-unknown', [
  ['nobody is known at all', '', ['deal']],
  ['nobody of those known decides', 'li role user by li', ['deal']],
  ['a guess at who decides is a lead', 'li role decision-maker', []],
  ['the final decider is one', 'li role decision-maker/final by li', []],
  ['who only recommends does not decide', 'li role decision-maker/recommends by li', ['deal']],
  ['that somebody does not decide names nobody', 'li role decision-maker not by wang', ['deal']],
  [
    'he no longer decides',
    'li role decision-maker by wang 9d; li role decision-maker ended by wang 5d',
    ['deal'],
  ],
  [
    'he decides again',
    'li role decision-maker by wang 9d; li role decision-maker ended by wang 5d; li role decision-maker by wang',
    [],
  ],
  ['he left today', 'li role decision-maker by wang 9d; li leftPost 0d by wang', ['deal']],
  ['he leaves tomorrow', 'li role decision-maker by wang 9d; li leftPost +1d by wang', []],
  ['a guess keeps for two half-lives', 'li role decision-maker 360d', []],
  ['and is unknown after', 'li role decision-maker 361d', ['deal']],
])
