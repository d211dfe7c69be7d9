import type { CommandMessages } from '../messages.ts'

export const command: CommandMessages = {
  usage: `Prewin 先胜 — think a deal through before you act.

  prewin assess FILE [--on DATE] [--lang zh|en] [--json]   the judgement of one deal
  prewin check FILE…                                       valid? as NAME.expect.yaml expects?
  prewin why FILE CODE[@WHO] [--on DATE]                   from a finding down to the words
  prewin diff FILE --from DATE --to DATE                   what changed between two days
  prewin start                                             the pages, in the browser
  prewin walk                                              a walk through one deal, in the terminal
  prewin rebuild                                           judge every stored deal anew

A deal is one YAML or JSON file; see the casebook for examples. DATE is YYYY-MM-DD, today by default.
The language follows --lang, else LC_ALL, LC_MESSAGES or LANG.
Exit: 0 done · 1 differs from what was expected · 2 not readable, or called wrongly.`,
  unknownCommand: 'There is no command “{came}”. Try one of: assess, check, why, diff, start, walk, rebuild.',
  unknownOption: 'There is no option “{came}” here. See: prewin --help',
  missingFile: 'Which file? Give the path of a deal file, such as casebook/dairy-quality.yaml.',
  badDay: '“{came}” is not a day. Write {option} as YYYY-MM-DD, for example 2026-06-30.',
  badLanguage: '“{came}” is not a language Prewin speaks. Choose zh or en.',
  missingOption: 'This needs {option}. See: prewin --help',
  unknownCode: '“{came}” is no finding or person of this deal. Findings raised here: {expected}.',
  badOrder: '--from has to lie before --to.',
  check: {
    agrees: '{file}: as the expert expects',
    valid: '{file}: valid; there is no expectation beside it',
    differs: '{file}: differs from what the expert expects',
    missing: 'expected and not raised: {finding}',
    unwanted: 'raised and not wanted: {finding}',
    mode: 'mode of {person}: expected {expected}, came {came}',
    verdict: 'verdict: expected {expected}, came {came}',
    total: '{agree} of {all} as expected',
  },
  walk: {
    welcome:
      'Prewin judges a deal from what was heard. Here is one from the casebook, as a seller wrote it down.',
    file: 'The file: every line one claim, with who said it, in his words, and how sure we are. Some of its lines:',
    page: 'From that, and nothing else, comes this page.',
    why: 'Every judgement can be followed down to the words it rests on. Take one:',
    diff: 'And what did the last month change?',
    yours:
      'Now yours: copy {file}, put in what you have heard, and run\n\n  bin/prewin assess YOUR-FILE.yaml',
    next: 'Enter for the next step, Ctrl-C to leave',
  },
}
