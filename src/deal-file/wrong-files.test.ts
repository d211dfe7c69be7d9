import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../domain/day.ts'
import type { FileRefusalCode } from '../domain/refusal.ts'
import { REGISTRY } from '../domain/registry.ts'
import { readDeal, type ReadDeal } from './read-deal.ts'

const TODAY = parseDay('2026-06-30') as Day

const HEAD = 'prewin: 1\ndeal: { name: Lab, opened: 2026-01-05 }\n'
const TOP = `${HEAD}people:\n  li: { name: Li }\n  wang: { name: Wang }\n`

/** A file of two people with these lines of observations. */
function observed(...lines: readonly string[]): string {
  return `${TOP}observations:\n${lines.map((line) => `  - ${line}\n`).join('')}`
}

/** One observation about Li, stated by himself. */
function claimed(rest: string): string {
  return observed(`{ on: 2026-03-01, about: li, grade: stated, source: li, ${rest} }`)
}

/** Two observations of one day with the same source. */
function twice(first: string, second: string): string {
  return observed(
    `{ on: 2026-03-01, grade: stated, source: li, ${first} }`,
    `{ on: 2026-03-01, grade: stated, source: li, ${second} }`,
  )
}

function visited(rest: string): string {
  return `${TOP}visits:\n  - { on: 2026-03-01, kind: demo, ${rest} }\n`
}

function promised(rest: string): string {
  return `${TOP}commitments:\n  - { on: 2026-03-01, ${rest} }\n`
}

function headed(rest: string): string {
  return TOP.replace('name: Lab', `name: Lab, ${rest}`)
}

/** `what` is wrong with a file, and where: at the mark, or at its beginning where there is none. */
type Wrong = readonly [
  what: string,
  file: string,
  code: FileRefusalCode,
  came: string,
  expected: readonly string[],
]

const HERE = '▶'

function refusedFor([, file, code, came, expected]: Wrong): ReadDeal {
  const before = file.slice(0, Math.max(0, file.indexOf(HERE))).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  return { ok: false, refusal: { code, line: before.length, column, came, expected } }
}

const REQUIRED = ['prewin', 'deal', 'people']
const ROOT_KEYS = ['prewin', 'deal', 'people', 'observations', 'visits', 'commitments', 'closure']
const ATTRIBUTES = [...Object.keys(REGISTRY.stakeholder), ...Object.keys(REGISTRY.deal)]
const LONG = 'a'.repeat(60)

const NOT_YAML: readonly Wrong[] = [
  ['an empty file', '', 'missing-key', '', REQUIRED],
  ['spaces alone', '  \n\n', 'missing-key', '', REQUIRED],
  ['a comment alone', '# a deal\n', 'missing-key', '', REQUIRED],
  ['a document mark alone', '---\n', 'missing-key', '', REQUIRED],
  ['two documents', `${TOP}▶---\n${TOP}`, 'several-documents', '---', []],
  ['a second document after an end mark', `${TOP}...\n▶${TOP}`, 'several-documents', 'prewin: 1', []],
  [
    'a map that nothing closes',
    `${HEAD}people: { li: { name: Li }\n▶`,
    'bad-yaml',
    'people: { li: { name: Li }',
    ['}'],
  ],
  ['a list that nothing closes', `${TOP}visits: { theirs: [li, wang ▶}\n`, 'bad-yaml', '}', [']']],
  ['a quote that nothing closes', claimed('words: ▶"so it is'), 'bad-yaml', '"so it is }', ['"']],
  ['a single quote that nothing closes', claimed("words: ▶'so it is"), 'bad-yaml', "'so it is }", ["'"]],
  [
    'a word after a closed quote',
    claimed('words: ▶"yes" note: no'),
    'bad-yaml',
    '"yes" note: no }',
    ['YAML'],
  ],
  ['two commas', claimed('support: 3,▶, words: a'), 'bad-yaml', ', words: a }', ['YAML']],
  ['a comma in a bare text', claimed('words: so, ▶it is'), 'bad-yaml', 'it is', ['value']],
  ['a full-width colon', claimed('▶support：3'), 'bad-yaml', 'support：3', ['value']],
  ['a colon in a bare text', claimed('words: ▶so: it is'), 'bad-yaml', 'so: it is }', ['YAML']],
  [
    'no comma between two keys',
    observed('{ on: ▶2026-03-01 about: li }'),
    'bad-yaml',
    '2026-03-01 about: li }',
    ['YAML'],
  ],
  [
    'a tab for indentation',
    `${HEAD}people:\n▶\tli: { name: Li }\n`,
    'bad-yaml',
    'li: { name: Li }',
    ['spaces'],
  ],
  ['a key out of line', `${TOP}▶ visits: []\n`, 'bad-yaml', 'visits: []', ['YAML']],
  ['an at sign in front', claimed('note: ▶@home'), 'bad-yaml', '@home }', ['YAML']],
  ['an escape that is none', claimed('note: "C:▶\\quote"'), 'bad-yaml', '\\quote" }', ['YAML']],
  ['an opening bracket alone', '{▶', 'bad-yaml', '{', ['}']],
  ['a closing bracket alone', '▶}', 'bad-yaml', '}', ['YAML']],
  [
    'a tag of JavaScript',
    claimed('note: ▶!!js/function "x"'),
    'bad-yaml',
    '!!js/function "x" }',
    ['untagged'],
  ],
  ['a tag of one’s own', `${TOP}visits: ▶!mine []\n`, 'bad-yaml', '!mine []', ['untagged']],
  [
    'a day by its tag',
    observed('{ on: ▶!!timestamp 2026-03-01 }'),
    'bad-yaml',
    '!!timestamp 2026-03-01 }',
    ['untagged'],
  ],
  ['an alias of nothing', claimed('note: ▶*nobody'), 'bad-yaml', '*nobody', ['YAML']],
  ['a key over a thousand signs long', `${TOP}▶${'a'.repeat(2000)}: 1\n`, 'bad-yaml', `${LONG}…`, ['YAML']],
  ['a NUL', claimed('note: a▶\0b'), 'bad-yaml', 'U+0000', ['text']],
  ['a sign that moves the cursor', claimed('note: a▶\x1b[2Jb'), 'bad-yaml', 'U+001B', ['text']],
  ['JSON cut off', '{"prewin": 1, "deal": {}▶', 'bad-yaml', '{"prewin": 1, "deal": {}', ['}']],
  ['JSON with two commas', '{"prewin": 1,▶, "people": {}}', 'bad-yaml', ', "people": {}}', ['YAML']],
  ['ten thousand brackets', `${TOP}visits: ${'['.repeat(48)}▶${'['.repeat(9_952)}`, 'too-deep', '[', []],
  ['ten thousand dashes', `${'- '.repeat(49)}▶${'- '.repeat(9_951)}`, 'too-deep', '-', []],
  [
    'a sentence of two megabytes',
    claimed(`note: ▶${'a'.repeat(2_000_000)}`),
    'too-large',
    `${LONG}…`,
    ['≤ 100 KB'],
  ],
]

const NOT_A_DEAL: readonly Wrong[] = [
  ['a list at the top', '▶- prewin: 1\n', 'wrong-kind', '- prewin: 1', ['map']],
  ['a sentence at the top', '▶Li wants it badly\n', 'wrong-kind', 'Li wants it badly', ['map']],
  ['no version', '▶people: {}', 'missing-key', 'people: {}', ['prewin']],
  ['no deal', '▶prewin: 1', 'missing-key', 'prewin: 1', ['deal']],
  [
    'no people',
    '▶{ prewin: 1, deal: { name: Lab } }',
    'missing-key',
    '{ prewin: 1, deal: { name: Lab } }',
    ['people'],
  ],
  [
    'a deal without a name',
    'prewin: 1\ndeal: ▶{ account: X }\npeople: {}',
    'missing-key',
    '{ account: X }',
    ['name'],
  ],
  ['an empty deal', 'prewin: 1\ndeal:▶\npeople: {}', 'wrong-kind', '', ['map']],
  ['a later version', TOP.replace('1', '▶2'), 'wrong-version', '2', ['1']],
  ['the version as text', TOP.replace('1', '▶"1"'), 'wrong-version', '"1"', ['1']],
  [
    'an unknown outcome',
    `${TOP}closure: { on: 2026-03-01, outcome: ▶done }\n`,
    'unknown-option',
    'done',
    ['won', 'lost', 'no-decision', 'stopped'],
  ],
  [
    'an end without an outcome',
    `${TOP}closure: ▶{ on: 2026-03-01 }\n`,
    'missing-key',
    '{ on: 2026-03-01 }',
    ['outcome'],
  ],
  [
    'an end after today',
    `${TOP}closure: { on: ▶2999-01-01, outcome: won }\n`,
    'future-day',
    '2999-01-01',
    ['≤ 2026-06-30'],
  ],
  ['an unknown key at the top', `${TOP}▶visit: []\n`, 'unknown-key', 'visit', ROOT_KEYS],
  [
    'an unknown key of a person',
    TOP.replace('name: Li', '▶role: user'),
    'unknown-key',
    'role',
    ['name', 'title', 'placeholder'],
  ],
  [
    'an unknown key of a visit',
    visited('▶who: li'),
    'unknown-key',
    'who',
    ['on', 'kind', 'theirs', 'ours', 'shown', 'purpose', 'note', 'recorded', 'id'],
  ],
  [
    'an unknown key of a commitment',
    promised('▶when: 2026-03-02'),
    'unknown-key',
    'when',
    ['on', 'by', 'what', 'due', 'state', 'stateOn', 'note', 'recorded', 'id'],
  ],
  [
    'an unknown key of a value',
    claimed('win: { kind: power, ▶word: x }'),
    'unknown-key',
    'word',
    ['kind', 'words'],
  ],
  ['a key twice at the top', `${TOP}▶deal: { name: Lab }\n`, 'duplicate-id', 'deal', []],
  ['a key twice in a line', claimed('support: 3, ▶support: 3'), 'duplicate-id', 'support', []],
  ['a person twice', `${TOP}  ▶li: { name: Lee }\n`, 'duplicate-id', 'li', []],
  [
    'a person twice, as number and as text',
    `${HEAD}people: { 1: { name: Li }, ▶"1": { name: Lee } }`,
    'duplicate-id',
    '1',
    [],
  ],
  [
    'a person twice by an alias',
    `${HEAD}people:\n  &k li: { name: Li }\n  ▶*k : { name: Lee }\n`,
    'duplicate-id',
    'li',
    [],
  ],
  ['a map as a key', `${HEAD}people:\n  ? ▶{ a: b }\n  : { name: Li }\n`, 'wrong-kind', '{ a: b }', ['text']],
  ['null as a key', `${HEAD}people:\n  ▶null: { name: Li }\n`, 'wrong-kind', 'null', ['text']],
  ['a merge key at the top', `${TOP}▶<<: { visits: [] }\n`, 'unknown-key', '<<', ROOT_KEYS],
  [
    'a merge key in a person',
    `${HEAD}people:\n  li: &li { name: Li }\n  wang: { ▶<<: *li }\n`,
    'unknown-key',
    '<<',
    ['name', 'title', 'placeholder'],
  ],
  ['__proto__ at the top', `${TOP}▶__proto__: { visits: [] }\n`, 'unknown-key', '__proto__', ROOT_KEYS],
  ['__proto__ as a person', `${HEAD}people:\n  ▶__proto__: { name: Li }\n`, 'bad-person-id', '__proto__', []],
  [
    'constructor as an attribute',
    claimed('▶constructor: 1'),
    'unknown-attribute',
    'constructor',
    ['confirms'],
  ],
  [
    'toString as an option',
    claimed('influence: ▶toString'),
    'unknown-option',
    'toString',
    ['high', 'medium', 'low'],
  ],
  ['a person’s id with a space', `${HEAD}people:\n  ▶li min: { name: Li }\n`, 'bad-person-id', 'li min', []],
  ['a person called us', `${HEAD}people:\n  ▶us: { name: Li }\n`, 'bad-person-id', 'us', []],
  [
    'a person without a name',
    `${HEAD}people:\n  li: ▶{ placeholder: true }\n`,
    'missing-key',
    '{ placeholder: true }',
    ['name'],
  ],
  ['people as a list', `${HEAD}people: ▶[li]\n`, 'wrong-kind', '[li]', ['map']],
  ['observations as a map', `${TOP}observations: ▶{ a: b }\n`, 'wrong-kind', '{ a: b }', ['list']],
  ['a word for an observation', `${TOP}observations: [▶hello]\n`, 'wrong-kind', 'hello', ['map']],
  ['an alias that stands for its own list', `${TOP}observations: &a [▶*a]\n`, 'wrong-kind', '[*a]', ['map']],
  ['a bomb of aliases', `▶a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`, 'unknown-key', 'a', ROOT_KEYS],
  [
    'more aliases than a deal has',
    `${TOP}visits: [&v { on: 2026-03-01, kind: call }${', *v'.repeat(1000)}, ▶*v]\n`,
    'too-many-aliases',
    '*v',
    [],
  ],
]

const NO_OBSERVATION: readonly Wrong[] = [
  ['a misspelt attribute', claimed('▶suport: 3'), 'unknown-attribute', 'suport', ['support']],
  [
    'letters swapped in an attribute',
    claimed('▶inlfuence: high'),
    'unknown-attribute',
    'inlfuence',
    ['influence'],
  ],
  ['a misspelt mark', claimed('support: 3, ▶endet: true'), 'unknown-attribute', 'endet', ['ended']],
  [
    'a tie written as an attribute',
    claimed('▶reportsTo: wang'),
    'unknown-attribute',
    'reportsTo',
    ['tie: [PERSON, reportsTo, PERSON]'],
  ],
  [
    'the deal’s attribute of a person',
    observed('{ on: 2026-03-01, about: ▶li, budget: approved, grade: stated }'),
    'wrong-subject',
    'li',
    ['deal'],
  ],
  [
    'a person’s attribute of the deal',
    observed('{ on: 2026-03-01, about: ▶deal, support: 3, grade: stated }'),
    'wrong-subject',
    'deal',
    ['li', 'wang'],
  ],
  ['two attributes', claimed('support: 3, ▶influence: high'), 'several-attributes', 'support, influence', []],
  [
    'an attribute and a tie',
    claimed('support: 3, ▶tie: [li, reportsTo, wang]'),
    'several-attributes',
    'support, tie',
    [],
  ],
  [
    'no attribute',
    observed('▶{ on: 2026-03-01, about: li }'),
    'no-attribute',
    '{ on: 2026-03-01, about: li }',
    ATTRIBUTES,
  ],
  [
    'a tie that is about somebody',
    observed('{ on: 2026-03-01, ▶about: li, tie: [li, reportsTo, wang] }'),
    'unknown-key',
    'about',
    ['on', 'tie'],
  ],
  [
    'words on a mere retraction',
    observed('{ on: 2026-03-01, retracts: x, ▶words: "no" }'),
    'unknown-key',
    'words',
    ['on', 'retracts', 'note', 'recorded', 'id'],
  ],
  ['no day', observed('▶{ about: li, support: 3 }'), 'missing-key', '{ about: li, support: 3 }', ['on']],
  [
    'nobody it is about',
    observed('▶{ on: 2026-03-01, support: 3 }'),
    'missing-key',
    '{ on: 2026-03-01, support: 3 }',
    ['about'],
  ],
  [
    'no grade',
    observed('▶{ on: 2026-03-01, about: li, support: 3 }'),
    'missing-key',
    '{ on: 2026-03-01, about: li, support: 3 }',
    ['grade'],
  ],
  [
    'an unknown grade',
    observed('{ on: 2026-03-01, about: li, support: 3, grade: ▶sure }'),
    'unknown-option',
    'sure',
    ['agreed', 'stated', 'inferred', 'unclear'],
  ],
  ['“not” where one value is believed', claimed('support: 3, not: ▶true'), 'not-deniable', 'support', []],
  ['a mark that says no', claimed('result: faster, not: ▶false'), 'wrong-kind', 'false', ['true']],
  [
    'a rival beside a support',
    claimed('support: 3, rival: ▶ACME'),
    'no-rival-here',
    'ACME',
    ['position', 'preference: rival', 'criterion'],
  ],
  [
    'a rival beside a preference for us',
    claimed('preference: us, rival: ▶ACME'),
    'no-rival-here',
    'ACME',
    ['position', 'preference: rival', 'criterion'],
  ],
  [
    'a tie of two',
    observed('{ on: 2026-03-01, tie: ▶[li, reportsTo] }'),
    'wrong-kind',
    '[li, reportsTo]',
    ['[PERSON, reportsTo, PERSON]'],
  ],
  [
    'a tie as a sentence',
    observed('{ on: 2026-03-01, tie: ▶li reportsTo wang }'),
    'wrong-kind',
    'li reportsTo wang',
    ['[PERSON, reportsTo, PERSON]'],
  ],
  [
    'an unknown tie',
    observed('{ on: 2026-03-01, tie: [li, ▶likes, wang] }'),
    'unknown-option',
    'likes',
    ['reportsTo', 'influences', 'conflictsWith'],
  ],
  [
    'a tie with itself',
    observed('{ on: 2026-03-01, tie: [li, reportsTo, ▶li] }'),
    'wrong-subject',
    'li',
    ['wang'],
  ],
]

const WRONG_VALUE: readonly Wrong[] = [
  ['an unknown option', claimed('influence: ▶huge'), 'unknown-option', 'huge', ['high', 'medium', 'low']],
  ['too much', claimed('support: ▶6'), 'out-of-range', '6', ['-5 … 5']],
  ['too little', claimed('support: ▶-6'), 'out-of-range', '-6', ['-5 … 5']],
  ['half a step', claimed('support: ▶2.5'), 'out-of-range', '2.5', ['-5, -4 … 5']],
  ['a quarter of a point', claimed('today: ▶2.25'), 'out-of-range', '2.25', ['0, 0.5 … 10']],
  ['a number as text', claimed('support: ▶"3"'), 'wrong-kind', '"3"', ['number']],
  ['a number in words', claimed('support: ▶three'), 'wrong-kind', 'three', ['number']],
  ['no number at all', claimed('support: ▶.nan'), 'wrong-kind', '.nan', ['number']],
  ['an endless number', claimed('today: ▶.inf'), 'wrong-kind', '.inf', ['number']],
  ['a number beyond all numbers', claimed('today: ▶1e999'), 'wrong-kind', '1e999', ['number']],
  ['a debt', headed('amount: ▶-1'), 'out-of-range', '-1', ['0 … 9007199254740991']],
  ['an amount with spaces', headed('amount: ▶2 400 000'), 'wrong-kind', '2 400 000', ['number']],
  ['a margin in per cent', headed('margin: ▶35'), 'out-of-range', '35', ['0 … 1']],
  [
    'a currency as people say it',
    headed('currency: ▶rmb'),
    'unknown-option',
    'rmb',
    ['CNY', 'EUR', 'USD', '…'],
  ],
  [
    'a stage that is none',
    headed('stage: ▶won'),
    'unknown-option',
    'won',
    ['lead', 'qualified', 'diagnosed', 'proposal', 'negotiation', 'contract'],
  ],
  [
    'a day that is in no calendar',
    observed('{ on: ▶2026-02-30 }'),
    'not-a-day',
    '2026-02-30',
    ['YYYY-MM-DD'],
  ],
  ['a day without its zeros', observed('{ on: ▶2026-3-1 }'), 'not-a-day', '2026-3-1', ['YYYY-MM-DD']],
  [
    'a day with an hour',
    observed('{ on: ▶2026-03-01T10:00:00 }'),
    'not-a-day',
    '2026-03-01T10:00:00',
    ['YYYY-MM-DD'],
  ],
  ['a day as a number', observed('{ on: ▶20260301 }'), 'not-a-day', '20260301', ['YYYY-MM-DD']],
  ['a day left out', observed('{ on: ▶, about: li }'), 'not-a-day', '', ['YYYY-MM-DD']],
  ['a day in words', promised('by: li, what: x, due: ▶next week'), 'not-a-day', 'next week', ['YYYY-MM-DD']],
  ['tomorrow', observed('{ on: ▶2026-07-01 }'), 'future-day', '2026-07-01', ['≤ 2026-06-30']],
  ['a deal opened next year', TOP.replace('2026', '▶2027'), 'future-day', '2027-01-05', ['≤ 2026-06-30']],
  [
    'a state reached tomorrow',
    promised('by: li, what: x, stateOn: ▶2026-07-01'),
    'future-day',
    '2026-07-01',
    ['≤ 2026-06-30'],
  ],
  [
    'recorded before it was learned',
    observed('{ on: 2026-03-01, recorded: ▶2026-02-28 }'),
    'before-learned',
    '2026-02-28',
    ['≥ 2026-03-01'],
  ],
  [
    'recorded tomorrow',
    observed('{ on: 2026-03-01, recorded: ▶2026-07-01 }'),
    'future-day',
    '2026-07-01',
    ['≤ 2026-06-30'],
  ],
  ['an empty text', claimed('result: ▶""'), 'empty-text', '""', ['text']],
  ['a text of spaces', claimed('support: 3, words: ▶"  "'), 'empty-text', '" "', ['text']],
  ['a text left out', claimed('words: ▶, support: 3'), 'empty-text', '', ['text']],
  ['null for a text', claimed('support: 3, words: ▶null'), 'wrong-kind', 'null', ['text']],
  ['a map for a text', claimed('result: ▶{ a: b }'), 'wrong-kind', '{ a: b }', ['text']],
  ['a NUL by an escape', claimed('result: ▶"a\\0b"'), 'wrong-kind', '"a\\0b"', ['text']],
  ['half a sign by an escape', claimed('result: ▶"\\ud83d"'), 'wrong-kind', '"\\ud83d"', ['text']],
  ['a word for a record', claimed('win: ▶power'), 'wrong-kind', 'power', ['map']],
  [
    'a record without what it needs',
    claimed('win: ▶{ words: more say }'),
    'missing-key',
    '{ words: more say }',
    ['kind'],
  ],
  [
    'a visit of no kind',
    `${TOP}visits: [▶{ on: 2026-03-01 }]\n`,
    'missing-key',
    '{ on: 2026-03-01 }',
    ['kind'],
  ],
  ['a person for a list of people', visited('theirs: ▶li'), 'wrong-kind', 'li', ['list']],
  [
    'something else shown',
    visited('shown: [▶slides]'),
    'unknown-option',
    'slides',
    ['product', 'outcome', 'proof', 'terms'],
  ],
  [
    'a promise of nobody',
    `${TOP}commitments: [▶{ on: 2026-03-01 }]\n`,
    'missing-key',
    '{ on: 2026-03-01 }',
    ['by'],
  ],
  [
    'a promise of nothing',
    `${TOP}commitments: [▶{ on: 2026-03-01, by: li }]\n`,
    'missing-key',
    '{ on: 2026-03-01, by: li }',
    ['what'],
  ],
  [
    'a promise done',
    promised('by: li, what: x, state: ▶done'),
    'unknown-option',
    'done',
    ['open', 'kept', 'moved', 'dodged'],
  ],
  [
    'a placeholder that says yes',
    TOP.replace('name: Li', 'name: Li, placeholder: ▶yes'),
    'wrong-kind',
    'yes',
    ['true'],
  ],
]

const WRONG_REFERENCE: readonly Wrong[] = [
  [
    'a misspelt person',
    observed('{ on: 2026-03-01, about: ▶wnag, support: 3 }'),
    'unknown-person',
    'wnag',
    ['wang'],
  ],
  [
    'a stranger it is about',
    observed('{ on: 2026-03-01, about: ▶bob, support: 3 }'),
    'unknown-person',
    'bob',
    ['li', 'wang'],
  ],
  [
    'a stranger as source',
    observed('{ on: 2026-03-01, about: li, support: 3, grade: stated, source: ▶bob }'),
    'unknown-person',
    'bob',
    ['li', 'wang', 'us', 'doc:…'],
  ],
  [
    'a document without a name',
    observed('{ on: 2026-03-01, about: li, support: 3, grade: stated, source: ▶"doc: " }'),
    'unknown-person',
    'doc:',
    ['li', 'wang', 'us', 'doc:…'],
  ],
  ['a stranger in a visit', visited('theirs: [li, ▶bob]'), 'unknown-person', 'bob', ['li', 'wang']],
  ['a promise of a stranger', promised('by: ▶bob'), 'unknown-person', 'bob', ['li', 'wang', 'us']],
  [
    'a stranger’s pain',
    observed('{ on: 2026-03-01, about: deal, pain: { text: slow, owner: ▶bob } }'),
    'unknown-person',
    'bob',
    ['li', 'wang'],
  ],
  [
    'a tie to a stranger',
    observed('{ on: 2026-03-01, tie: [li, reportsTo, ▶bob] }'),
    'unknown-person',
    'bob',
    ['li', 'wang'],
  ],
  [
    'somebody where nobody is listed',
    `${HEAD}people: {}\nvisits: [{ on: 2026-03-01, kind: call, theirs: [▶li] }]`,
    'unknown-person',
    'li',
    ['people'],
  ],
  ['a retraction of nothing', observed('{ on: 2026-03-01, retracts: ▶x }'), 'unknown-id', 'x', []],
  ['a confirmation of nothing', claimed('result: faster, confirms: ▶x'), 'unknown-id', 'x', []],
  [
    'a retraction of a visit',
    `${visited('id: v')}observations: [{ on: 2026-03-02, retracts: ▶v }]\n`,
    'unknown-id',
    'v',
    [],
  ],
  [
    'a retraction of what the head does not say',
    observed('{ on: 2026-03-01, retracts: ▶head-stage }'),
    'unknown-id',
    'head-stage',
    [],
  ],
  [
    'an id twice',
    twice('id: a, about: li, support: 3', 'id: ▶a, about: li, influence: high'),
    'duplicate-id',
    'a',
    [],
  ],
  [
    'an id of an observation and a visit',
    `${claimed('id: a, support: 3')}visits: [{ id: ▶a, on: 2026-03-01, kind: call }]\n`,
    'duplicate-id',
    'a',
    [],
  ],
  ['an id of the head', claimed('id: ▶head-stage, support: 3'), 'duplicate-id', 'head-stage', []],
  [
    'two values of one day',
    twice('about: li, support: 3', 'about: li, support: ▶4'),
    'two-values',
    '4',
    ['3'],
  ],
  [
    'two rivals of one day',
    twice('about: li, preference: rival, rival: A', 'about: li, preference: ▶rival, rival: B'),
    'two-values',
    'rival, rival: B',
    ['rival, rival: A'],
  ],
  [
    'an item held and denied',
    twice('about: li, result: faster', 'about: li, result: ▶"Faster!", not: true'),
    'two-values',
    '"Faster!", not: true',
    ['faster'],
  ],
  [
    'an item in other words denied',
    twice('id: a, about: li, result: faster', 'about: li, result: ▶quicker, confirms: a, not: true'),
    'two-values',
    'quicker, not: true',
    ['faster'],
  ],
  [
    'two scores of one criterion',
    twice(
      'about: deal, fit: { criterion: speed, score: 3 }',
      'about: deal, fit: ▶{ criterion: Speed, score: 4 }',
    ),
    'two-values',
    '{ criterion: Speed, score: 4 }',
    ['{ criterion: speed, score: 3 }'],
  ],
  [
    'a conflict held one way and denied the other',
    twice('tie: [li, conflictsWith, wang]', 'tie: ▶[wang, conflictsWith, li], not: true'),
    'two-values',
    '[wang, conflictsWith, li], not: true',
    ['[li, conflictsWith, wang]'],
  ],
]

describe('a wrong file', () => {
  for (const [kind, wrongs] of Object.entries({
    NOT_YAML,
    NOT_A_DEAL,
    NO_OBSERVATION,
    WRONG_VALUE,
    WRONG_REFERENCE,
  })) {
    it.each(wrongs)(`${kind.toLowerCase().replace('_', ' ')}: %s`, (...wrong) => {
      expect(readDeal(wrong[1].replace(HERE, ''), TODAY)).toEqual(refusedFor(wrong))
    })
  }

  it('counts lines and columns alike with the line ends of Windows', () => {
    const file = claimed('support: 6').replaceAll('\n', '\r\n')
    expect(readDeal(file, TODAY)).toMatchObject({ ok: false, refusal: { line: 7, column: 70, came: '6' } })
  })
})
