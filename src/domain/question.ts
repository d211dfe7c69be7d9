/**
 * The five questions of the method: 1 who has the final say · 2 is the customer willing · 3 what pain lies behind
 * the need · 4 why do some support and some oppose · 5 friend or foe.
 */
export const QUESTIONS = [1, 2, 3, 4, 5] as const

export type QuestionId = (typeof QUESTIONS)[number]

/**
 * *answered* what it needs is known and nothing grave stands against it · *partly* · *guessed* all of it rests on
 * our own reasoning · *open* nothing is known.
 */
export const QUESTION_STATUSES = ['answered', 'partly', 'guessed', 'open'] as const

export type QuestionStatus = (typeof QUESTION_STATUSES)[number]
