/**
 * How sure a piece of information is, strongest first (method.md §1.9):
 * *agreed* 共识 the customer and we state it the same way · *stated* 明确 a named person or a document said it ·
 * *inferred* 推理 we concluded it, or it is hearsay · *unclear* 不清 hope or rumour.
 */
export const GRADES = ['agreed', 'stated', 'inferred', 'unclear'] as const

export type Grade = (typeof GRADES)[number]

/** Whether a customer stands behind it, rather than our own reasoning. */
export function isStated(grade: Grade): boolean {
  return grade === 'agreed' || grade === 'stated'
}

/** The weaker of the two. */
export function atMost(grade: Grade, ceiling: Grade): Grade {
  return GRADES.indexOf(grade) >= GRADES.indexOf(ceiling) ? grade : ceiling
}
