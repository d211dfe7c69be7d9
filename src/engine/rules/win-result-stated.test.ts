import { sentences } from '../../testing/sentences.ts'

sentences('win-result-stated', [
  ['a result and a win', 'li result faster by li; li win growth by li', ['li'], { severity: 'strength' }],
  ['a result alone', 'li result faster by li', []],
  ['a win alone', 'li win growth by li', []],
  ['the win is a guess', 'li result faster by li; li win growth', []],
  ['the win is hearsay', 'li result faster by li; li win growth by wang', []],
  ['the result is a guess', 'li result faster; li win growth by li', []],
  ['the result is stated without words', 'li result faster by li unquoted; li win growth by li', []],
  ['a colleague may state his result', 'li result faster by wang; li win growth by li', ['li']],
  ["one's result and another's win", 'li result faster by li; wang win growth by wang', []],
])
