import { valueOf } from '../picture.ts'
import { rule } from '../rule.ts'

const PROCESS = ['budget', 'decisionProcess', 'paperProcess'] as const

export const processUnknownLate = rule('process-unknown-late', ['budget'], ({ picture, late, stage }) => {
  if (!late || stage === undefined) return []
  const attributes = PROCESS.filter((attribute) => !valueOf(picture, 'deal', attribute))
  if (attributes.length === 0) return []
  return [
    {
      about: 'deal',
      params: { attributes, stage },
      because: () => attributes.map((attribute) => ({ missing: ['deal', attribute] as const })),
    },
  ]
})
