import type { AttributeName } from '../../domain/registry.ts'
import { Hint } from '../ui/hint.tsx'
import { wordsOf } from './attribute-words.ts'
import { useSheet } from './sheet.ts'

/** What an attribute is called, with the sentence that explains it. */
export function AttributeWord({ of }: { of: AttributeName }) {
  const { speaker } = useSheet()
  const { name, explained } = wordsOf(of, speaker)
  return <Hint says={explained}>{name}</Hint>
}
