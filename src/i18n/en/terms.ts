import type { TermsMessages } from '../messages.ts'

export const terms: TermsMessages = {
  deal: {
    word: 'deal',
    explained: 'One thing you want one customer to decide on, also called an opportunity or a sales project.',
  },
  'complex-sale': {
    word: 'complex sale',
    explained: 'A sale in which several people at the customer must agree before anyone can sign.',
  },
  'strategic-selling': {
    word: 'strategic selling',
    explained:
      'Working out who decides, what each person needs and where you stand before you choose what to do.',
  },
  'single-sales-objective': {
    word: 'single sales objective',
    explained:
      'What you want this customer to buy, for how much and by when, narrow enough for one decision.',
  },
  method: {
    word: 'method',
    explained:
      'The words, scales, weights and thresholds your workspace judges deals by; each change makes a new version.',
  },
  'five-questions': {
    word: 'five questions',
    explained:
      'Who decides, are they willing, what hurts, who gains or loses, and who is with us: all the rest hangs on these.',
  },
  'nine-questions': {
    word: 'nine questions to win',
    explained:
      'A Chinese school’s way of taking a deal apart, from the goal to the people to the plan, in nine questions.',
  },
  'five-rings-of-trust': {
    word: 'five rings of trust',
    explained:
      'A Chinese guide to one visit in five steps: prepare, listen, present, get a commitment, look back.',
  },
  'blue-sheet': {
    word: 'Blue Sheet',
    explained:
      'The classic one-page form of strategic selling: goal, people, ratings, red flags, strengths and next actions.',
  },
  'sales-funnel': {
    word: 'sales funnel',
    explained:
      'All your deals ordered by how much is still uncertain, many at the top and few at the bottom.',
  },
  stage: {
    word: 'stage',
    explained:
      'How far the deal has come, judged by what the customer has done and not by what you have done.',
  },
  lead: {
    word: 'lead',
    explained: 'A first sign that somebody might buy, before anyone has checked that there is a need.',
  },
  'best-few': {
    word: 'best few',
    explained:
      'The deals with almost no luck left in them, where only dates and terms are open; work on these first.',
  },
  'in-the-funnel': {
    word: 'in the funnel',
    explained:
      'A deal with a need confirmed by the customer, in which you now have to win over each person who counts.',
  },
  'above-the-funnel': {
    word: 'above the funnel',
    explained:
      'A contact who seems to be in trouble or to want more, still to be checked before it counts as a deal.',
  },
  'time-in-stage': {
    word: 'time in stage',
    explained:
      'How many days the deal has stood in its present stage; far above the usual is a sign of a stall.',
  },
  'conversion-rate': {
    word: 'conversion rate',
    explained: 'The share of deals that get from one stage to the next.',
  },
  account: {
    word: 'account',
    explained: 'The customer’s organisation, in which you may have several deals.',
  },
  person: {
    word: 'person',
    explained: 'Somebody at the customer, or around it, whom you may meet in more than one deal.',
  },
  stakeholder: {
    word: 'stakeholder',
    explained: 'A person in one deal, whose role, influence and support hold for this deal only.',
  },
  placeholder: {
    word: 'placeholder',
    explained: 'A person you know must exist, such as someone in legal, though you have no name yet.',
  },
  'buying-influence': {
    word: 'buying influence',
    explained: 'Anyone who can help or hurt this one purchase, whatever the job title says.',
  },
  role: {
    word: 'role',
    explained:
      'What a person does in this purchase: decide, use, check, or guide you; one person may do several.',
  },
  'decision-maker': {
    word: 'decision maker',
    explained: 'The one who gives the final yes, and who can still say no when everyone else says yes.',
  },
  'economic-buyer': {
    word: 'economic buyer',
    explained: 'The older trade name for the decision maker: the person who can release the money.',
  },
  approver: {
    word: 'approver',
    explained: 'Someone whose signature is needed, often a formality once the real decision has been made.',
  },
  user: {
    word: 'user',
    explained:
      'Someone who will work with what you sell, or whose people will, and whose day it makes better or worse.',
  },
  gatekeeper: {
    word: 'technical gatekeeper',
    explained:
      'Someone who checks suppliers against a standard and can turn you down but never give the final yes.',
  },
  evaluator: {
    word: 'evaluator',
    explained: 'Someone who compares the offers and writes up which is better, without deciding.',
  },
  procurement: {
    word: 'procurement',
    explained: 'The department that runs the purchase and bargains over price and terms.',
  },
  coach: {
    word: 'coach',
    explained:
      'Someone who wants you to win this deal, is listened to there, and tells you how to go about it.',
  },
  'coach-test': {
    word: 'coach test',
    explained:
      'A favour that costs something, such as setting up a meeting with the boss, to see if a coach really helps.',
  },
  champion: {
    word: 'champion',
    explained:
      'A person with weight who argues for you when you are not in the room, and has something to gain by it.',
  },
  sponsor: {
    word: 'sponsor',
    explained: 'A senior executive who lends the project a name and protection without working on it.',
  },
  mobiliser: {
    word: 'mobiliser',
    explained: 'A person who gets colleagues moving towards a change, whoever the supplier turns out to be.',
  },
  influencer: {
    word: 'influencer',
    explained: 'Someone without a formal part in the purchase whose opinion the others still listen to.',
  },
  blocker: { word: 'blocker', explained: 'Someone who slows the purchase down or tries to stop it.' },
  'anti-sponsor': {
    word: 'anti-sponsor',
    explained: 'Someone who works against you for good, often on a rival’s behalf.',
  },
  'key-person': {
    word: 'key person',
    explained: 'A person of high influence, or the decision maker: one without whom this deal cannot be won.',
  },
  veto: { word: 'veto', explained: 'The power to stop the purchase alone, even if everybody else agrees.' },
  influence: {
    word: 'influence',
    explained: 'How much a person’s view weighs in this deal today; the job title is only a hint.',
  },
  involvement: {
    word: 'involvement',
    explained:
      'How far a person takes part in the decision at this stage, from driving it to not being asked.',
  },
  support: {
    word: 'support',
    explained:
      'Where a person stands towards your proposal, from −5, fights it, to +5, fights for it when you are away.',
  },
  neutral: {
    word: 'neutral',
    explained:
      'Has heard you and takes no side, which is not the same as a person whose view you do not know.',
  },
  coverage: {
    word: 'coverage',
    explained: 'How many of the people who count you have really been in touch with.',
  },
  'contact-depth': {
    word: 'contact depth',
    explained: 'How well you know a person: never met, met briefly, met often, or talked in depth.',
  },
  tie: {
    word: 'tie',
    explained: 'A line between two people: who reports to whom, who sways whom, and who is at odds.',
  },
  'relationship-map': {
    word: 'relationship map',
    explained: 'A drawing of the people in a deal with who sways whom and where each of them stands.',
  },
  'influence-line': {
    word: 'influence line',
    explained:
      'An arrow from one person to another who listens to them, which often runs across the hierarchy.',
  },
  'conflict-line': {
    word: 'conflict line',
    explained: 'A mark that two people are at odds, so that winning one of them may cost you the other.',
  },
  'organisation-chart': {
    word: 'organisation chart',
    explained: 'The official picture of who reports to whom, which does not show who is listened to.',
  },
  'decision-chain': {
    word: 'decision chain',
    explained: 'The people a purchase passes through, in order, until it is signed.',
  },
  'decision-structure': {
    word: 'decision structure',
    explained:
      'How the people who decide fit together: who proposes, who checks, who agrees and who has the last word.',
  },
  'power-base': {
    word: 'power base',
    explained: 'The group of people around real power, who get things done whatever the chart says.',
  },
  'inner-circle': {
    word: 'inner circle',
    explained: 'The two or three people whose advice the chief takes before deciding.',
  },
  fox: {
    word: 'fox',
    explained: 'A person with much more power than the title shows, who works quietly through others.',
  },
  willingness: {
    word: 'willingness',
    explained: 'How strongly a person wants today to change, apart from whether they like you.',
  },
  'response-mode': {
    word: 'response mode',
    explained:
      'How a person reacts to this proposal now, from how today looks to them against what they need and want.',
  },
  'change-mode': {
    word: 'change mode',
    explained:
      'Another name for response mode: whether a person is ready for a change or content with how things are.',
  },
  trouble: {
    word: 'trouble',
    explained:
      'Today has fallen below what this person needs, so they must act and look for the quickest repair.',
  },
  growth: {
    word: 'growth',
    explained:
      'Today is fine but this person wants clearly more, and listens if you can get them there sooner.',
  },
  'even-keel': {
    word: 'even keel',
    explained:
      'Today is about what this person wants, so they may be friendly and still have no reason to buy.',
  },
  overconfident: {
    word: 'overconfident',
    explained:
      'This person thinks things are better than they need to be; do not argue, leave the door open.',
  },
  'current-reality': {
    word: 'current reality',
    explained: 'The person’s own view of today, which may differ from what you see.',
  },
  minimum: {
    word: 'minimum needed',
    explained: 'The point below which this person must act, whether they want to or not.',
  },
  expectation: {
    word: 'expectation',
    explained: 'How things would have to be in a year for this person to be content.',
  },
  gap: {
    word: 'gap',
    explained: 'The distance between how a person sees today and what they want; without one nobody buys.',
  },
  'status-quo': {
    word: 'status quo',
    explained: 'Leaving everything as it is: the rival that wins more often than any supplier.',
  },
  indecision: {
    word: 'indecision',
    explained: 'Wanting the change and still not daring to choose, mostly out of fear of choosing wrong.',
  },
  fear: {
    word: 'fear',
    explained:
      'What holds back a person who wants the change: a wrong choice, too little information or a bad outcome.',
  },
  need: {
    word: 'need',
    explained:
      'What the customer asks for; ask what is behind it, because the request is often not yet the reason.',
  },
  pain: {
    word: 'pain',
    explained: 'What goes wrong at the customer today and what it costs them: the reason to change.',
  },
  goal: { word: 'goal', explained: 'The state the customer wants to reach, best with a number and a date.' },
  plan: { word: 'plan', explained: 'What the customer already means to do about it, with or without you.' },
  obstacle: { word: 'obstacle', explained: 'What has kept the customer from getting there so far.' },
  'motive-to-buy': {
    word: 'motive to buy',
    explained: 'The reason the customer would spend money at all, in the customer’s own words.',
  },
  'burning-issue': {
    word: 'burning issue',
    explained: 'The one problem a person must solve soonest, ahead of all others on the desk.',
  },
  'compelling-event': {
    word: 'compelling event',
    explained: 'Something with a date, such as a new law or an opening day, that makes waiting expensive.',
  },
  urgency: { word: 'urgency', explained: 'How soon the customer has to act, and what it costs to wait.' },
  timing: { word: 'timing', explained: 'How high this purchase stands on the customer’s own list just now.' },
  urgent: {
    word: 'urgent',
    explained: 'The customer must have it done by a date and puts other work aside for it.',
  },
  active: { word: 'active', explained: 'The customer is working on it now, with people assigned.' },
  'fit-in': { word: 'to be fitted in', explained: 'The customer means to do it when time and money allow.' },
  later: { word: 'later', explained: 'The customer sees the point but has put it off without a date.' },
  result: {
    word: 'business result',
    explained: 'A change in the customer’s work that can be measured and that colleagues share.',
  },
  win: {
    word: 'personal win',
    explained:
      'What this one person gets out of it, such as praise or fewer late nights; you cannot tell it from the title.',
  },
  loss: {
    word: 'personal loss',
    explained:
      'What this one person has to give up or fear, such as more work or less say; left unanswered it turns to resistance.',
  },
  'win-result-statement': {
    word: 'win-result statement',
    explained: 'One sentence per person: because of this result at work, this person gains that.',
  },
  'win-win': {
    word: 'win-win',
    explained:
      'The customer and the people in it are better off and so are we; every other outcome ends badly for both.',
  },
  observation: {
    word: 'observation',
    explained:
      'One thing you learned about one person or the deal, with who said it, when and how sure it is.',
  },
  source: {
    word: 'source',
    explained: 'Who says so: a person at the customer, a document, or we ourselves.',
  },
  evidence: {
    word: 'evidence',
    explained: 'What a claim rests on: a deed counts more than a sentence, and a sentence more than a title.',
  },
  grade: {
    word: 'grade',
    explained: 'How sure a piece of information is: agreed, stated, inferred or unclear.',
  },
  agreed: { word: 'agreed', explained: 'You and the customer put it the same way, best in writing.' },
  stated: { word: 'stated', explained: 'A named person at the customer, or a document of theirs, said it.' },
  inferred: {
    word: 'inferred',
    explained: 'You worked it out from something, or one person told you about another.',
  },
  unclear: { word: 'unclear', explained: 'Rumour or hope: nobody can say where it comes from.' },
  diagnosis: {
    word: 'diagnosis',
    explained: 'Finding out what hurts and why from the customer before you offer a cure.',
  },
  guess: {
    word: 'guess',
    explained:
      'Something we believe that no customer has said; the next question should turn it into knowledge.',
  },
  hedge: {
    word: 'hedge',
    explained: 'A word of doubt such as maybe or probably, which tells you that someone is guessing.',
  },
  hearsay: {
    word: 'hearsay',
    explained:
      'What one person says about another’s view; a guess until that other, or a second source, says so too.',
  },
  certainty: {
    word: 'certainty',
    explained: 'How far you can rely on a piece of information today: its grade, worn down by its age.',
  },
  stale: { word: 'stale', explained: 'Learned so long ago that things may well have changed; ask again.' },
  contradiction: {
    word: 'contradiction',
    explained: 'Two sources say different things about the same point, and neither is clearly stronger.',
  },
  'missing-information': {
    word: 'missing information',
    explained: 'Something about a key person or the deal that nobody has found out yet; count it as a risk.',
  },
  sensitive: {
    word: 'sensitive',
    explained:
      'Personal matters such as what someone gains or fears, shown only to those who are allowed to see them.',
  },
  picture: {
    word: 'picture',
    explained: 'What we believe about a deal on a given day, and how surely, from everything that was noted.',
  },
  assessment: {
    word: 'assessment',
    explained:
      'What follows from the picture: risks, strengths, chances, what to ask, what to do and whether to go on.',
  },
  finding: {
    word: 'finding',
    explained: 'One judgement on the deal, a risk or a strength, together with the facts it rests on.',
  },
  'red-flag': {
    word: 'red flag',
    explained: 'A danger sign in a deal; only new information or an action takes it away.',
  },
  vulnerability: {
    word: 'vulnerability',
    explained: 'A point at which a rival or an opponent could hurt you in this deal.',
  },
  strength: {
    word: 'strength',
    explained: 'Something that sets you apart, matters to this customer and is not the price.',
  },
  'unique-value': {
    word: 'unique value',
    explained: 'What this customer can get from you and from none of the others.',
  },
  'leverage-from-strength': {
    word: 'leverage from strength',
    explained: 'Removing a danger by putting to work something you are strong in.',
  },
  force: {
    word: 'force',
    explained:
      'A person’s support, weighted by influence, involvement and how sure it is, pulling for or against.',
  },
  drive: { word: 'drive', explained: 'The weight of all the people who pull the deal forward.' },
  resistance: {
    word: 'resistance',
    explained: 'The weight of all the people who hold the deal back, including those who only keep quiet.',
  },
  'unknown-mass': {
    word: 'unknown mass',
    explained: 'The weight of the people whose view you do not know; while it is large the rest says little.',
  },
  'single-threaded': {
    word: 'single-threaded',
    explained: 'Relying on one contact, so that the deal is lost if that person leaves or loses interest.',
  },
  'multi-threading': {
    word: 'multi-threading',
    explained: 'Keeping in touch with several people in different roles at the same customer.',
  },
  gate: {
    word: 'gate',
    explained: 'A condition that must hold before the deal is worth pursuing, however good the rest looks.',
  },
  verdict: {
    word: 'verdict',
    explained: 'The advice for the deal today: pursue it, fix something first, or stop.',
  },
  competition: {
    word: 'competition',
    explained:
      'Everything the customer could do instead: a rival, their own people, another use of the money, or nothing.',
  },
  'competitive-position': {
    word: 'competitive position',
    explained: 'Where the customer sees you against the others: only choice, ahead, level or behind.',
  },
  only: { word: 'only choice', explained: 'The customer is not looking at anybody else.' },
  ahead: { word: 'ahead', explained: 'The customer compares and would choose you today.' },
  level: { word: 'level', explained: 'The customer sees no clear difference between you and another.' },
  behind: { word: 'behind', explained: 'The customer would choose somebody else today.' },
  preference: {
    word: 'preference',
    explained: 'Which way out one person would choose: us, a rival, doing it themselves, or nothing.',
  },
  outlook: {
    word: 'outlook',
    explained:
      'How likely it is that the customer decides at all, and that they then choose you, with how sure we are.',
  },
  'win-probability': {
    word: 'win probability',
    explained: 'How many deals out of a hundred that look like this one would be won.',
  },
  'win-index': {
    word: 'win index',
    explained: 'A score of how a deal leans towards you, good for comparing deals but not a probability.',
  },
  'expected-value': {
    word: 'expected value',
    explained: 'The profit times the chance of winning it, less what the work still to be done will cost.',
  },
  forecast: { word: 'forecast', explained: 'What you tell the company it will sell in a period.' },
  commit: { word: 'commit', explained: 'The part of the forecast you promise to bring in.' },
  'best-case': {
    word: 'best case',
    explained: 'What you would bring in if all goes well, not to be counted on.',
  },
  'health-check': {
    word: 'health check',
    explained: 'A quick look at what a deal lacks: people, contacts, dates, facts.',
  },
  scorecard: { word: 'scorecard', explained: 'A short list of points on which you mark every deal alike.' },
  'ideal-customer': {
    word: 'ideal customer profile',
    explained: 'What the customers you do best with have in common, in hard facts and in attitude.',
  },
  qualification: {
    word: 'qualification',
    explained: 'Checking early whether a deal is real, can be won and is worth the effort.',
  },
  question: {
    word: 'question',
    explained: 'What to ask whom next, chosen because the answer could change what you do.',
  },
  strategy: {
    word: 'strategy',
    explained:
      'How you mean to win this deal: lock it in, shape the rules, change them, split it, wait or leave.',
  },
  tactic: {
    word: 'tactic',
    explained: 'How you carry out one step of the strategy, for example in one meeting.',
  },
  move: {
    word: 'move',
    explained: 'Something you can do about one person, rated by what it may bring for the hours it costs.',
  },
  'best-action': {
    word: 'best action',
    explained:
      'The move that brings most for the hours it costs, best one that uses a strength and removes a red flag.',
  },
  'next-step': {
    word: 'next step',
    explained: 'What happens next, who does it and on which day; best when the customer does it.',
  },
  commitment: {
    word: 'commitment',
    explained:
      'Something a person has promised to do by a day; whether it is kept shows how serious they are.',
  },
  'action-plan': {
    word: 'action plan',
    explained: 'The list of what your side will do in this deal, by whom and by when.',
  },
  'plan-item': { word: 'plan item', explained: 'One line of the action plan: what, who and by when.' },
  'mutual-action-plan': {
    word: 'mutual action plan',
    explained: 'A dated list of steps up to the signature that you and the customer have agreed on together.',
  },
  visit: {
    word: 'visit',
    explained:
      'Time spent with people at the customer: a call, a meeting, a demo, a dinner, a tender or a site visit.',
  },
  'visit-record': {
    word: 'visit record',
    explained: 'Who was there, what was shown, who said what and who promised what, written down soon after.',
  },
  'follow-up': {
    word: 'follow-up',
    explained: 'Getting back to the customer after a contact, with something useful to them.',
  },
  demo: {
    word: 'demo',
    explained:
      'Showing the product; first ask who will sit opposite, because only users care about the details.',
  },
  'proof-of-concept': {
    word: 'proof of concept',
    explained:
      'A small trial at the customer to prove that it works, with the test of success agreed beforehand.',
  },
  'resource-allocation': {
    word: 'resource allocation',
    explained: 'Deciding which deals get the scarce hours of presales, executives and sellers.',
  },
  proposal: {
    word: 'proposal',
    explained: 'The written offer of what you would do, for which result, when and for how much.',
  },
  quote: { word: 'quote', explained: 'The price you offer, with what it covers and how long it holds.' },
  tender: {
    word: 'tender',
    explained: 'The customer’s formal call for offers, with rules and a closing date.',
  },
  bid: { word: 'bid', explained: 'Your answer to a tender.' },
  specification: {
    word: 'specification',
    explained: 'The list of what the offer must meet; whoever writes it has half won.',
  },
  'project-approval': {
    word: 'project approval',
    explained: 'The customer’s internal yes to having this project at all.',
  },
  'budget-approval': {
    word: 'budget approval',
    explained: 'The customer’s internal yes to spending the money on it.',
  },
  'contract-signing': {
    word: 'contract signing',
    explained: 'Both sides have signed; until then nothing is won.',
  },
  'payment-collection': {
    word: 'payment collection',
    explained: 'The customer’s money has come in, as the contract says.',
  },
  review: {
    word: 'deal review',
    explained:
      'Going through a deal with your manager or team: what is known, what is guessed, what to do next.',
  },
  'sand-table': {
    word: 'sand-table session',
    explained: 'Playing a big deal through as a team around a map of the people, before you act.',
  },
  'deal-coaching': {
    word: 'deal coaching',
    explained: 'A manager helping a seller think a deal through by asking, not by taking it over.',
  },
  retrospective: {
    word: 'retrospective',
    explained: 'Looking back once a deal has ended: what we believed, what was true and what we learn.',
  },
  closure: { word: 'closure', explained: 'How a deal ended: won, lost, no decision, or stopped by us.' },
  won: { word: 'won', explained: 'The customer chose you and signed.' },
  lost: { word: 'lost', explained: 'The customer chose somebody else.' },
  'no-decision': { word: 'no decision', explained: 'The customer chose nobody and left things as they are.' },
  stopped: {
    word: 'stopped',
    explained: 'We left the deal on purpose to spend our time where it counts for more.',
  },
  invalid: { word: 'invalid', explained: 'It never was a deal: entered twice, or there was no project.' },
  workspace: {
    word: 'workspace',
    explained: 'Your company’s own area: its people, deals and method, closed to everyone else.',
  },
  team: { word: 'team', explained: 'A group of sellers who work together and see each other’s deals.' },
  member: { word: 'member', explained: 'Somebody who can sign in to your workspace.' },
  admin: { word: 'admin', explained: 'The member who lets people in and sets what each may see.' },
  'sales-manager': {
    word: 'sales manager',
    explained: 'The member who reviews a team’s deals and decides where the time goes.',
  },
  seller: {
    word: 'seller',
    explained: 'The member who works on the deals and notes what the customer says.',
  },
  reader: { word: 'reader', explained: 'A member who may look but not change anything.' },
  'pre-sales': {
    word: 'presales',
    explained: 'The specialists who help you with demos, proposals and trials.',
  },
  'key-account': {
    word: 'key account',
    explained: 'A customer so important that you look after it all the time, not only when there is a deal.',
  },
  'public-pool': {
    word: 'public pool of accounts',
    explained: 'Customers nobody is working on, free for any seller to take.',
  },
  handover: {
    word: 'handover',
    explained: 'Passing a deal or a customer on to a colleague, with everything that is known about it.',
  },
}
