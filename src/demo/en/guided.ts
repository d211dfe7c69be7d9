/**
 * The deal of the first visit, as of 2026-06-01: the one who lets us in is a friend, the one who decides was never
 * met, and a sentence of hers would settle it.
 */
export const guided = `prewin: 1
deal: { name: Cold store alarms, account: Eastshore Ice Cream, what: Temperature control and alarms for three cold stores, amount: 118000, currency: USD, margin: 0.4, closeBy: 2026-07-10, stage: qualified, opened: 2026-04-13, sellerWin: 0.8, effortSpent: 11, effortLeft: 9, destination: "Ruth signs for three stores, live before the season; we stop if she stays out of reach twice" }
people:
  ruth:  { name: Ruth Calloway, title: President }
  dana:  { name: Dana Frost, title: Cold store manager }
  milo:  { name: Milo Brandt, title: Plant engineer }
  priya: { name: Priya Nair, title: Controller }
observations:
  - { on: 2026-04-14, about: dana, role: user/heads, grade: stated, source: dana, words: "Three stores, twenty-six people, all mine" }
  - { on: 2026-04-14, about: dana, influence: medium, grade: stated, source: priya, words: "When Dana talks about the stores, Ruth listens" }
  - { on: 2026-04-14, about: deal, pain: { text: "store three lost power for two hours last year, forty tons melted", owner: dana }, grade: stated, source: dana, words: "Forty tons of ice cream under the door. I found out the next morning" }
  - { on: 2026-04-28, about: ruth, role: decision-maker, grade: stated, source: dana, words: "Anything over fifty thousand is Ruth, and only Ruth" }
  - { on: 2026-04-28, about: ruth, influence: high, grade: stated, source: dana }
  - { on: 2026-05-12, about: milo, role: gatekeeper/standard, grade: stated, source: milo, words: "What goes into the compressor cabinet goes past me" }
  - { on: 2026-05-12, about: milo, influence: medium, grade: stated, source: dana }
  - { on: 2026-05-12, about: milo, support: 1, grade: stated, source: milo, words: "Read, never write, and I have no objection" }
  - { on: 2026-05-19, about: ruth, support: 4, grade: stated, source: dana, words: "Ruth should be on board, she hates waste" }
  - { on: 2026-05-19, about: dana, support: 4, grade: stated, source: dana, words: "I want yours. I am done getting up at two in the morning" }
  - { on: 2026-05-19, about: dana, today: 3, grade: stated, source: dana, words: "A three. I listen for the phone all night" }
  - { on: 2026-05-19, about: dana, minimum: 5, grade: stated, source: dana, words: "Five. When the power goes, somebody has to wake me" }
  - { on: 2026-05-19, about: dana, wanted: 8, grade: stated, source: dana, words: "Eight, on my phone" }
  - { on: 2026-05-19, about: dana, win: { kind: freedom, words: "no more nights beside the store" }, grade: stated, source: dana, words: "I want to sleep through a night" }
  - { on: 2026-05-26, about: priya, role: gatekeeper/budget, grade: stated, source: priya, words: "The payment leaves from my desk" }
  - { on: 2026-05-26, about: ruth, role: decision-maker, grade: stated, source: priya, words: "Ruth nods and I pay. She has not mentioned this one" }
  - { on: 2026-05-12, about: deal, specBy: customer, grade: stated, source: milo, words: "I wrote the list from the cold storage code, nobody helped me" }
  - { on: 2026-05-19, about: deal, position: ahead, grade: stated, source: dana, words: "The other one sends the alarm round their office first" }
  - { on: 2026-05-19, about: deal, compellingEvent: { text: the season starts with all three stores full, date: 2026-07-10 }, grade: stated, source: dana, words: "Once the season starts, one power cut is forty tons" }
  - { on: 2026-05-26, about: deal, budget: planned, grade: stated, source: priya, words: "There is a hundred and thirty in the upgrade line, not given to anyone" }
  - { on: 2026-05-26, about: priya, support: 1, grade: stated, source: priya, words: "One melt costs us a hundred and sixty. I can do that sum" }
  - { on: 2026-05-26, about: deal, stage: proposal, grade: agreed, note: "quote sent to Dana" }
  - { on: 2026-04-14, tie: [dana, reportsTo, ruth], grade: stated, source: dana }
visits:
  - { on: 2026-04-14, kind: site, theirs: [dana], ours: [Nora], purpose: "store three, and the story of the forty tons" }
  - { on: 2026-04-28, kind: meeting, theirs: [dana], ours: [Nora], purpose: "who signs, and how" }
  - { on: 2026-05-12, kind: meeting, theirs: [milo, dana], ours: [Tomas], shown: [proof], purpose: "compressor cabinet" }
  - { on: 2026-05-19, kind: demo, theirs: [dana], ours: [Nora, Tomas], shown: [product], purpose: "alarms on her phone" }
  - { on: 2026-05-26, kind: meeting, theirs: [priya], ours: [Nora], shown: [terms], purpose: "how they pay" }
commitments:
  - { on: 2026-04-28, by: dana, what: "half an hour with Ruth", due: 2026-05-15, state: dodged, stateOn: 2026-05-18, note: "Ruth is travelling" }
  - { on: 2026-05-26, by: dana, what: "have Ruth give us a call", due: 2026-06-05, state: open }
`
