/** What the first visit says. */
export const tour = {
  label: 'First visit',
  greeting:
    'These deals are made up, for looking around. One of them shows in four clicks how Prewin thinks.',
  begin: 'Read its verdict',
  again: 'Start the first visit again',
  resume: 'Go on with the first visit',
  later: 'Not now',
  skip: 'Skip the visit',
  key: 'Go to the note of the first visit',
  step: 'First visit, {step} of {steps}',
  because:
    'The seller gave this deal {seller}. The verdict says what to mend first. What does it rest on? Open a “because” below.',
  becauseUnsure:
    'This is the verdict, and what must be mended first. What does it rest on? Open a “because” below.',
  toBecause: 'Take me there',
  record:
    'So that is all we have: others say what {name} thinks. Now suppose {name} rings and says: “{sentence}” Write it down and save it.',
  recordAnew: 'Now suppose {name} rings and says: “{sentence}” Write it down and save it.',
  write: 'Write it down',
  sentence: 'Bring me the sums on Thursday. If they hold, we start with you.',
  watch:
    '{change, select, narrower {One sentence made the interval narrower: from {before} to {after}.} other {One sentence moved the chance to win: from {before} to {after}.}} That is the idea: find the one thing worth knowing, ask, and write it down. What you saved can be taken back in the log.',
  range: '{low}–{high}',
  done: 'Done',
  toList: 'To all deals',
}
