import { describe, expect, it } from 'vitest'
import { FINDINGS, type Because, type FindingCode, type ParamsOf, type Severity } from '../domain/finding.ts'
import { isAttributeName } from '../domain/registry.ts'
import { tieEnds } from '../domain/subject.ts'
import type { Finding } from '../engine/found.ts'
import type { Casefile } from '../engine/picture.ts'
import { findingsIn, foundIn, judged } from './found-in.ts'
import { dealOf } from './notation.ts'

/** What the finding about the first of the subjects says besides; what is left out is not looked at. */
interface Says<C extends FindingCode> {
  readonly severity?: Severity
  readonly params?: Partial<ParamsOf<C>>
}

/** A title, a deal in the notation, and whom the rule speaks of in it: sorted, `deal` for the deal itself. */
export type Sentence<C extends FindingCode> = readonly [
  title: string,
  deal: string,
  expected: readonly string[],
  says?: Says<C>,
]

/**
 * One rule's table as tests. Whatever any rule finds in these deals is held against the laws of findings as well:
 * one for each code and subject, about the right kind of subject, resting on something that exists.
 */
export function sentences<C extends FindingCode>(code: C, table: readonly Sentence<C>[]): void {
  describe(code, () => {
    for (const [title, deal, expected, says] of table) {
      it(title, () => {
        expect(foundIn(code, deal)).toEqual(expected)
        if (says) expect(findingsIn(code, deal)[0]).toMatchObject(says)
      })
    }

    it('has sentences on both sides', () => {
      expect(new Set(table.map(([, , expected]) => expected.length > 0))).toEqual(new Set([true, false]))
    })

    it('shares its deals with rules that rest on what is there', () => {
      expect(table.flatMap(([, deal]) => unlawful(deal))).toEqual([])
    })
  })
}

/** The findings of a deal that break a law of findings. */
function unlawful(notation: string): Finding[] {
  const casefile = dealOf(notation)
  const seen = new Set<string>()
  return judged(notation).findings.filter((finding) => {
    const key = `${finding.code}@${finding.about}`
    const twice = seen.has(key)
    seen.add(key)
    return twice || !isAboutItsKind(finding) || !isGrounded(finding.because, casefile)
  })
}

function isAboutItsKind({ code, about }: Finding): boolean {
  const kind = about === 'deal' ? 'deal' : tieEnds(about) ? 'tie' : 'person'
  const { about: wanted } = FINDINGS[code]
  return wanted === 'anything' || wanted.split('-or-').includes(kind)
}

function isGrounded(because: readonly Because[], casefile: Casefile): boolean {
  const { observations, visits, commitments, people } = casefile
  const ids = new Set([...observations, ...visits, ...commitments].map(({ id }) => id))
  const subjects = new Set(['deal', ...people.map(({ id }) => id)])
  const exists = (one: Because): boolean => {
    if (typeof one === 'string') return ids.has(one)
    const [about, what] = one.missing
    return subjects.has(about) && (what === 'visit' || what === 'commitment' || isAttributeName(what))
  }
  return because.length > 0 && because.every(exists)
}
