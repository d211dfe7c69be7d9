/** What the timeline of the log says. */
export const log = {
  title: 'Log',
  empty: 'Nothing has been recorded yet.',
  more: '{count, plural, one {One earlier day} other {# earlier days}}',
  by: 'entered by {name}',
  recorded: 'recorded {day}',
  retract: 'Take back',
  retracted: 'Taken back: {what}',
  retractedNotice: 'Taken back. The log keeps both.',
  reopened: 'The deal was reopened.',
}
