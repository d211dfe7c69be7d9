import { sentences } from '../../testing/sentences.ts'

const FOUR = 'a support 1 by a; b support 2 by b; c support 3 by c; d support 5 by d'

sentences('euphoria', [
  ['four rated and all for it', FOUR, ['deal'], { severity: 'medium', params: { rated: 4 } }],
  ['only three rated', 'a support 1 by a; b support 2 by b; c support 3 by c', []],
  ['one of them neutral', FOUR.replace('a support 1', 'a support 0'), []],
  ['one of them against', FOUR.replace('a support 1', 'a support -2'), []],
  ['four of five rated', `${FOUR}; people e`, ['deal']],
  [
    'six of eight rated',
    `${FOUR}; e support 1 by e; f support 1 by f; people g,h`,
    ['deal'],
    { params: { rated: 6 } },
  ],
  ['four of six rated', `${FOUR}; people e,f`, []],
  ['somebody loses by it', `${FOUR}; a loss workload by a`, []],
  ['somebody not rated loses by it', `${FOUR}; e loss workload by e`, []],
  ['a coach passed a test', `${FOUR}; a role coach by b; a coachTest forward/passed`, []],
  ['a coach dodged a test', `${FOUR}; a role coach by b; a coachTest forward/dodged`, ['deal']],
  ['a test passed is evidence, whatever he is called', `${FOUR}; a coachTest forward/passed`, []],
])
