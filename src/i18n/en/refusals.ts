import type { RefusalsMessages } from '../messages.ts'

export const refusals: RefusalsMessages = {
  'no-such-file': 'There is no such file. Check the folder and the name.',
  'is-directory': 'This is a folder. Name one deal file in it.',
  'no-permission': 'You may not read this file. Ask for permission, or copy it to a folder of your own.',
  unreadable: 'The file cannot be read. Check that it is an ordinary file and that its disk is connected.',
  'too-large':
    'Too large: {came}; expected {expected}. A deal file holds the notes on one deal; leave the rest out.',
  'not-utf8': 'The byte {came} is not {expected}. Save the file as {expected} and try again.',
  'bad-yaml':
    '“{came}” cannot be read as YAML{expected, select, YAML {: look here and just before for a missing quote, bracket, comma or space after a colon} spaces {: indent with spaces, not with tabs} colon {: put a space after the colon} untagged {: take the tag out and keep the plain value} text {: take this control character out} value {: a key needs a colon and a value, and a text with a comma needs quotes} other {: {expected} is missing here or just before}}.',
  'too-deep': 'Nested too deep here. Write one entry a line, as the examples do.',
  'too-many-aliases': '“{came}” is one alias too many. Write the values out in full.',
  'several-documents':
    'A second document begins here with “{came}”. Keep one deal in a file and move the rest to another.',
  'wrong-kind':
    '“{came}” stands here, but {expected, select, map {keys with values are expected} list {a list in square brackets is expected} text {text is expected: if in doubt, put it in quotes} number {a number is expected, without quotes} other {{expected} is expected}}.',
  'unknown-key': 'The key “{came}” is not known here; expected {expected}. Correct it or take it out.',
  'missing-key': 'A required key is missing here: {expected}. Add it.',
  'wrong-version': '“{came}” is no version that can be read. Write prewin: {expected}, without quotes.',
  'bad-person-id':
    '“{came}” cannot be the id of a person. Use letters, digits, “_”, “-” and “.”, a letter or digit first; “deal”, “us” and “unknown” are taken.',
  'unknown-person':
    '“{came}” is not listed under people{expected, select, people {, where nobody is listed yet. Add the person there} other {; expected {expected}. Correct the id, or add the person there}}.',
  'unknown-attribute': '“{came}” is not known in an observation; expected {expected}. Correct it.',
  'wrong-subject':
    'This cannot be said about “{came}”{expected, select, people {: name somebody who is listed under people} other {: expected {expected}}}.',
  'no-attribute':
    'This observation says nothing: exactly one attribute is expected, for instance {expected}. Add one or take the line out.',
  'several-attributes':
    'Several attributes stand in one observation: {came}. Exactly one is expected; give each a line of its own.',
  'unknown-option': '“{came}” cannot be chosen here; expected {expected}. Choose one of these.',
  'out-of-range': '{came} lies outside of what fits here: expected {expected}. Correct the number.',
  'not-a-day': '“{came}” is no day of the calendar. Write it as {expected}, for instance 2026-03-09.',
  'future-day': '{came} has not come yet: expected a day {expected}. Give the day on which it happened.',
  'before-learned':
    '{came} lies before the day it was learned: expected a day {expected}. Correct “recorded” or “on”.',
  'empty-text': 'There is no text here. Write it, or leave the key out.',
  'not-deniable':
    'One value of {came} is believed at a time, so “not” cannot deny it. Write the value that holds instead.',
  'no-rival-here': 'The rival “{came}” has no place here; a rival goes with {expected}. Take it out.',
  'unknown-id': 'No observation has the id “{came}”. Correct it, or give the observation meant this id.',
  'duplicate-id':
    '“{came}” stands here a second time, but a key or an id may stand only once. Rename one of the two or take it out.',
  'two-values':
    'The same source said “{expected}” on the same day; here it says “{came}”. Keep one, correct a day, or take the first back with “retracts”.',
  'unknown-code': 'There is no finding “{came}”; expected {expected}. Correct it.',
}
