import type { FindingsMessages } from '../messages.ts'

export const findings: FindingsMessages = {
  'decision-maker-unknown': {
    title: 'Decision maker not known',
    says: 'We do not know yet who gives the final yes. Ask who approved the last purchase like this one, and who else must agree this time.',
  },
  'decision-maker-unmet': {
    title: 'Decision maker not met',
    says: 'We take {name} for the decision maker, and no meeting or call with {name} is on record. Until there is one we judge from a distance: ask the coach or one of our executives to arrange it.',
  },
  'decision-maker-unverified': {
    title: 'Decision maker not confirmed',
    says: 'Neither a second person nor a document at the customer has confirmed yet that {name} decides. A title, a budget or a signature is easily mistaken for the final say: ask somebody else.',
  },
  'several-deciders': {
    title: 'More than one final decider',
    says: 'Several people are put down as having the final say: {people}. One objective has one final yes, be it a person or a body: find out who approves and who only recommends.',
  },
  'role-uncovered': {
    title: 'Roles not covered',
    says: 'Not reached so far: {roles}. Decision maker, user and gatekeeper each can turn the deal late, so find the people and meet them now.',
  },
  'no-coach': {
    title: 'No proven coach yet',
    says: 'Nobody has proven to be our coach yet: someone who wants us to win, is listened to inside, and has done something for us that cost effort. Start with a small ask and climb.',
  },
  'single-thread': {
    title: 'A single thread only',
    says: 'In the last {days} days we were in contact with {people, plural, =0 {nobody} one {one person} other {# people}}, and so far we have reached {roles, plural, =0 {none} one {one} other {#}} of the three roles. Too few lines: if one breaks, the deal goes with it, so open another person and another role.',
  },
  'uncontacted-influence': {
    title: 'Influential person not contacted',
    says: '{name} carries weight in this deal, and no contact is on record. Not having heard an opinion does not mean there is none: get an introduction.',
  },
  'audience-mismatch': {
    title: 'Wrong show for the audience',
    says: 'What we showed {people} on {on} did not fit who sat opposite. Detail is for users, proof for gatekeepers, value and risk for the decision maker: make up for it, role by role.',
  },
  'audience-unknown': {
    title: 'Who sat opposite is unknown',
    says: 'It is not on record who sat opposite on {on}, or in what role, so that visit says nothing about anyone’s support. Ask who was there, what their part is and what they made of it.',
  },
  'gatekeeper-without-proof': {
    title: 'Gatekeeper has no proof',
    says: '{name} guards a standard, yet no meeting so far is recorded as bringing proof. Features matter little here: hand over something to file and to stand on before the boss.',
  },
  'new-in-post': {
    title: 'New person in the deal',
    says: '{name} has been on the scene only since {since}. Newcomers look again at what seemed settled: go and see them within days and ask how they see it.',
  },
  reorganisation: {
    title: 'The customer’s organisation is changing',
    says: 'Something is changing on the customer’s side: {event} ({on}). Roles, influence and budget as we know them may no longer hold: check them again, one by one.',
  },
  'process-unknown-late': {
    title: 'Process unknown this late',
    says: 'Already at the {stage} stage, and still not known: {attributes}. A gap here stops deals on the last metre: ask for the steps and days left until signature.',
  },
  'no-willing-influence': {
    title: 'No willing person seen yet',
    says: 'Nobody of influence is confirmed to be in trouble or to want growth{guessed, plural, =0 {} one {, and one person is so only by our guess} other {, and # people are so only by our guess}}. Without such a person nothing will move: ask how the key people see today and what they want.',
  },
  'no-customer-commitment': {
    title: 'No promise from the customer',
    says: 'The customer has no dated promise open, so for now only we are moving. End every visit with: who on your side does what, and by when?',
  },
  'commitment-dodged': {
    title: 'Promises not kept',
    says: '{name} has not done what was promised{dodged, plural, =0 {} one {, # dodged} other {, # dodged}}{overdue, plural, =0 {} one {, # overdue without a word} other {, # overdue without a word}}. Deeds count for more than kind words: ask what has changed.',
  },
  stalled: {
    title: 'The deal has stalled',
    says: '{norm, plural, =0 {Stage unknown} other {At the {stage} stage for {days, plural, one {# day} other {# days}} (usual: {norm})}}, {silent, plural, =0 {in contact today} one {# day without contact} other {# days without contact}}. Find out what holds it and agree a date, or pause it openly until a set day.',
  },
  'close-date-slipping': {
    title: 'Close date keeps slipping',
    says: 'The close date has moved {moves, plural, one {once} =2 {twice} other {# times}}, from {from} to {to}. A date that keeps moving often means no reason to act: ask why now, and what happens if the date passes.',
  },
  'liked-but-no-need': {
    title: 'Likes us, needs nothing',
    says: '{name} likes us ({support}) but from all we know sees no need for change (mode: {mode}). That is a friendship, not a project: ask what happens if nothing is done.',
  },
  'in-trouble-but-against': {
    title: 'In trouble, yet against us',
    says: 'From all we know {name} is in trouble, and still against us ({support}). Either another cure is preferred or there is something personal to lose: find out which.',
  },
  euphoria: {
    title: 'Too good to be true',
    says: 'Everybody we rated ({rated}) is on our side, nobody is known to lose anything, and no coach has passed a test. More likely we have not asked: ask who would be worse off, and ask for something that costs effort.',
  },
  'prescription-before-diagnosis': {
    title: 'Prescribed before the diagnosis',
    says: 'On {on} we already put a product or an offer on the table, and by then no pain had been stated by the customer. Step back and ask what a year of leaving things as they are would cost.',
  },
  'pain-guessed': {
    title: 'The pain is a guess',
    says: '{pains, plural, one {The only pain on record is still a guess} other {All # pains on record are still guesses}}: nobody at the customer has stated it plainly. “Maybe” and “I guess” cure nobody: let them say where it hurts, and how much.',
  },
  'goals-unowned': {
    title: 'Goals without key owners',
    says: 'Of {goals, plural, one {# goal} other {# goals}} on record, {owned, plural, =0 {none is} one {# is} other {# are}} known to belong to key people. A goal nobody of weight owns is the first to be cut: ask whose goal it is.',
  },
  'win-unknown': {
    title: 'Personal win not known',
    says: 'We do not know yet what {name} would personally win. A result for the firm without a win for the person earns polite inaction: ask, or have the coach read it.',
  },
  'loss-unanswered': {
    title: 'A loss without an answer',
    says: 'As far as we know {name} stands to lose something: {losses}, and no win is known to set against it. Answer the loss first, then ask for support.',
  },
  'passive-resistance': {
    title: 'Resistance behind a friendly face',
    says: '{name} does not object ({support}), but as far as we know stands to lose something: {losses}, and no win is known. Do not count this as neutral, expect foot-dragging: answer the loss first.',
  },
  'opponent-who-wins': {
    title: 'Would win, yet opposes',
    says: 'As far as we know {name} would win something: {wins}, and still stands against us ({support}). It may not be seen, or a loss may weigh more: ask in private.',
  },
  'no-opponent-seen': {
    title: 'No opponent in sight',
    says: 'Nobody among those we rated ({rated}) is against. Almost every purchase leaves someone worse off, and not seen is not the same as not there: ask who that would be.',
  },
  'supporters-outweighed': {
    title: 'Support does not outweigh resistance',
    says: '{supporters, plural, =0 {No supporter} one {# supporter} other {# supporters}}, {opponents, plural, =0 {no opponent} one {# opponent} other {# opponents}}: by heads or by weight, support has not got the upper hand. Before pushing on, gain somebody of weight and work on the weightiest opponent.',
  },
  'veto-against': {
    title: 'Veto holder is against us',
    says: '{name} alone can stop this deal and is against us ({support}). No score elsewhere makes up for that: no more demos, first learn what the objection is and what there is to lose.',
  },
  'rival-preferred': {
    title: 'A rival is preferred',
    says: 'As things stand {name} favours {rival}. Learn on which point and why, change the criteria where we can, and play another game where we cannot.',
  },
  'open-conflict': {
    title: 'Open conflict inside',
    says: '{people} are in conflict and it is not settled. While they pull apart the customer may decide nothing: offer a result both can own, and take no side.',
  },
  'support-without-contact': {
    title: 'Support without a basis',
    says: '{name} is put down as a supporter ({support}), yet no contact is on record, or not one sentence in their own words. Treat it as a guess until we have heard it ourselves.',
  },
  'support-unmoved': {
    title: 'Support is not moving',
    says: '{name} was last put at {support}, {days, plural, one {# day} other {# days}} ago, and we have met since. Either the visits miss what matters to them or nobody asked: change the subject and ask again.',
  },
  'missing-information': {
    title: 'Information is missing',
    says: 'Not known yet about {name}: {attributes}. Not known is neither no nor zero: put it on the list for the next visit.',
  },
  'uncertain-information': {
    title: 'Resting on guesses',
    says: 'Only guessed so far about {name}: {attributes}. Get it in the customer’s own words before building on it.',
  },
  'stale-information': {
    title: 'Information is out of date',
    says: 'Not refreshed for some time about {name}: {attributes}. People and plans move on: check again.',
  },
  contradiction: {
    title: 'Accounts contradict each other',
    says: 'What we hear about {name} does not agree: {attributes}. Do not pick the version we like: go back to the source and ask again.',
  },
  'hedged-words': {
    title: 'Words of doubt',
    says: '“{quote}”: a word of doubt from {people}. About {name} this counts as inferred for now: {attributes}. Ask the one question that settles it.',
  },
  'base-covered': {
    title: 'All three roles covered',
    says: 'Decision maker, user and gatekeeper have all been reached, the decision maker has been met and the coach is proven. Use that base to close the other gaps.',
  },
  diagnosed: {
    title: 'The pain is diagnosed',
    says: 'The customer has stated {pains, plural, one {# pain} other {# pains}}. Build the offer on that, point by point.',
  },
  'coach-proven': {
    title: 'A proven coach',
    says: '{name} has passed {passed, plural, one {# test} other {# tests}} that cost effort, and is listened to. Ask for guidance, and do the selling ourselves.',
  },
  'decision-maker-for': {
    title: 'Decision maker is for us',
    says: '{name} has said so in person ({support}). Agree now on a dated plan to the decision, and ask who belongs on the team.',
  },
  'win-result-stated': {
    title: 'Win and result both stated',
    says: 'For {name} both are stated: the business result and the personal win. Join them in one sentence (“because of this result, this person wins that”) and write the offer to it.',
  },
  'ahead-of-rivals': {
    title: 'Ahead of the rivals',
    says: 'As the customer tells it, our position against the rivals is: {position}. Get what puts us there into the criteria, and lock it in early.',
  },
}
