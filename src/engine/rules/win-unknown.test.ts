import { sentences } from '../../testing/sentences.ts'

const DECIDER = 'li role decision-maker by wang'

sentences('win-unknown', [
  ['what the decider wins is unknown', DECIDER, ['li'], { severity: 'medium' }],
  ['the decider wins power', `${DECIDER}; li win power by li`, []],
  ['we guess what he wins', `${DECIDER}; li win power`, []],
  ['he denies that he wins', `${DECIDER}; li win power not by li`, ['li']],
  ['what a supporter of +3 wins is unknown', 'li support 3 by li', ['li']],
  ['what someone at +2 wins can wait', 'li support 2 by li', []],
  ['a supporter with a win', 'li support 3 by li; li win growth by li', []],
  ['who only recommends', 'li role decision-maker/recommends by wang', []],
  ["another's win is not his", `${DECIDER}; wang win power by wang`, ['li']],
])
