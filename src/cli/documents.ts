import * as z from 'zod'
import { assessmentContract } from '../contract/assessment.ts'
import { vocabulary } from '../i18n/vocabulary.ts'

/** A document that is made from the sources. */
export interface GeneratedDocument {
  /** Below the root of the checkout. */
  readonly path: string
  readonly text: string
}

/** Every generated document as it should stand. */
export function generatedDocuments(): GeneratedDocument[] {
  const schema = z.toJSONSchema(assessmentContract)
  return [
    { path: 'docs/assessment.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'docs/vocabulary.md', text: vocabulary() },
  ]
}
