import type { MovesMessages } from '../messages.ts'

export const moves: MovesMessages = {
  'decision-maker/trouble/against': {
    title: 'Learn whose cure is preferred',
    does: 'Find out whose cure {name} prefers and what ours would take away. Send an executive of equal rank, or a reference that had the same wound.',
  },
  'decision-maker/trouble/lukewarm': {
    title: 'Half an hour between executives',
    does: 'Arrange thirty minutes between {name} and one of our executives on three things only: what waiting costs, the fastest repair, and by which test it counts as repaired.',
  },
  'decision-maker/trouble/for': {
    title: 'Agree a dated plan',
    does: 'Agree with {name} on every step to the decision, each with its date. Ask for the team to be named and for the way past the gatekeepers to be cleared.',
  },
  'decision-maker/growth/against': {
    title: 'Link it to their target',
    does: 'Show what this does for the target {name} is measured by, or accept that it does nothing. Let the coach try it in other words.',
  },
  'decision-maker/growth/lukewarm': {
    title: 'Tie it to their initiative',
    does: 'Tie the deal to an initiative {name} already has a name for. Offer the investment in stages, and a visit to a customer who is there already.',
  },
  'decision-maker/growth/for': {
    title: 'Build the business case together',
    does: 'Write the business case together with {name}, and ask for the goal to be stated aloud in front of the others.',
  },
  'decision-maker/even-keel/against': {
    title: 'Stop working on them',
    does: 'Spend no more time on {name}. Let the people in trouble or growth push from inside, and check whether it is time to stop.',
  },
  'decision-maker/even-keel/lukewarm': {
    title: 'One insight, then keep watch',
    does: 'Bring {name} one insight about a gap that is coming: a rule, a rival, a benchmark. Then watch for the event that changes the picture.',
  },
  'decision-maker/even-keel/for': {
    title: 'Ask: what if you don’t?',
    does: '{name} is for us and needs nothing, which does not add up. Ask what happens if nothing is done, and keep the deal out of the forecast until there is an answer.',
  },
  'decision-maker/overconfident/against': {
    title: 'Leave the door open',
    does: 'Do not argue with {name}. Cut the effort, stay in touch politely, and come back when events have spoken.',
  },
  'decision-maker/overconfident/lukewarm': {
    title: 'Facts through trusted people',
    does: 'Let facts reach {name} through people who are trusted there, and offer one very small test.',
  },
  'decision-maker/overconfident/for': {
    title: 'Ask for something that costs',
    does: 'Support from someone who finds today better than needed is doubtful: rate {name} again. Ask for a commitment that costs something, and see whether it is kept.',
  },
  'user/trouble/against': {
    title: 'Find the loss, answer it',
    does: 'Find out what {name} fears to lose, be it time, job or skill, and answer that first. Then a small trial with us at their side.',
  },
  'user/trouble/lukewarm': {
    title: 'Count the pain together',
    does: 'Sit beside {name} while the work is done, and count together what it costs in hours and errors.',
  },
  'user/trouble/for': {
    title: 'Turn them into a witness',
    does: 'Bring {name}, with numbers, before the decision maker to tell it in their own voice. Ask for colleagues to come along.',
  },
  'user/growth/against': {
    title: 'Separate goal from tool',
    does: 'Agree with {name} on the goal first, and leave the tool aside. Then let someone with the same job elsewhere show how they get there.',
  },
  'user/growth/lukewarm': {
    title: 'Pilot the gain',
    does: 'Run a pilot with {name} that makes the gain visible within two weeks.',
  },
  'user/growth/for': {
    title: 'Let them own the criteria',
    does: 'Let {name} write down what counts as success, and put their name to it.',
  },
  'user/even-keel/against': {
    title: 'Contain: no surprises',
    does: 'Do not try to win {name} over. Plan training and a gentle transition, announce every step, and let nothing come as a surprise.',
  },
  'user/even-keel/lukewarm': {
    title: 'Show a colleague’s day',
    does: 'Show {name} how a colleague’s day has changed, and have their boss say what is expected.',
  },
  'user/even-keel/for': {
    title: 'Get the reasons in writing',
    does: 'Ask {name} to put the reasons for us in writing, and do not build on this support: there is no need behind it.',
  },
  'user/overconfident/against': {
    title: 'Invite them as examiner',
    does: 'Do not debate. Ask {name} to examine our solution by their own measure.',
  },
  'user/overconfident/lukewarm': {
    title: 'Compare with their own target',
    does: 'Set the figures of today beside the target {name} has set, and let the comparison speak.',
  },
  'user/overconfident/for': {
    title: 'A reviewer, not a driver',
    does: 'Use {name} to review and comment, and look for someone else to drive the change.',
  },
  'gatekeeper/trouble/against': {
    title: 'Ask which clause fails',
    does: 'Ask {name} which clause we fail and what would pass. Mend it, or have the decision maker weigh it.',
  },
  'gatekeeper/trouble/lukewarm': {
    title: 'Bring the full proof pack',
    does: 'Give {name} the whole proof pack, set out line by line along their own checklist.',
  },
  'gatekeeper/trouble/for': {
    title: 'Help write the standard',
    does: 'Help {name} write the standard: offer text, tables and figures that can go straight into the file.',
  },
  'gatekeeper/growth/against': {
    title: 'Look behind the objection',
    does: 'Check whether {name} has a hand in a rival’s specification. Bring in a second opinion of equal rank.',
  },
  'gatekeeper/growth/lukewarm': {
    title: 'Make them shine upstairs',
    does: 'Give {name} material that makes a good impression upstairs: a comparison, a benchmark, one page for the boss.',
  },
  'gatekeeper/growth/for': {
    title: 'Present the technical case together',
    does: 'Prepare the technical case with {name} and present it side by side.',
  },
  'gatekeeper/even-keel/against': {
    title: 'Meet the standard, no more',
    does: 'Meet what {name} asks for to the letter, and no more. Let the decision maker’s timetable carry it past.',
  },
  'gatekeeper/even-keel/lukewarm': {
    title: 'Come early, answer plainly',
    does: 'See {name} early and answer every question plainly. No tour of the functions.',
  },
  'gatekeeper/even-keel/for': {
    title: 'Ask for the approval path',
    does: 'Ask {name} to put us on the list, and to lay out the whole approval path: who signs, in what order, how long each takes.',
  },
  'gatekeeper/overconfident/against': {
    title: 'Let their own test speak',
    does: 'Never correct {name} in front of others. Let a test of their own design speak.',
  },
  'gatekeeper/overconfident/lukewarm': {
    title: 'Ask for advice',
    does: 'Ask {name} for advice on one point, and show later what we made of it.',
  },
  'gatekeeper/overconfident/for': {
    title: 'Same test for the rival',
    does: 'Have {name} put the rival through the same test, the same way.',
  },
  'coach/against': {
    title: 'Find out what changed',
    does: '{name} coaches us no more. Find out what changed, guard what was shared in confidence, and look for another coach.',
  },
  'coach/lukewarm': {
    title: 'Make the next ask',
    does: 'Ask {name} for the next thing on the ladder: share the criteria, forward our summary, arrange the meeting, defend our case.',
  },
  'coach/for': {
    title: 'Ask for guidance, not selling',
    does: 'Ask {name} which way to go and whom to see, and do the selling ourselves. Find a second coach before the proposal.',
  },
}
