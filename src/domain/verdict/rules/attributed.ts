import { type Exhibit, voicesOf } from '../../caseFile.ts'
import { idsOf, type Facts, type Recommendation, type Rule } from '../rule.ts'
import { isUndisputed } from '../sides.ts'
import { decidingFacts, isCorroborated, missingChanges } from '../threshold.ts'

/** S3: something that counts supports the claim, not enough to stand without saying who says so. */
export const attributed: Rule = {
  id: 'S3',
  after: 'BBC Editorial Guidelines, section 3: what cannot be corroborated is attributed',
  uses: decidingFacts,
  concludes,
  examine(file) {
    if (concludes(file.facts) === null) return []
    return [
      {
        rule: 'S3',
        code: 'attributed',
        concludes: 'attributed',
        facts: file.facts,
        names: voices(file.supports),
        rests: idsOf(file.supports),
        wouldChange: missingChanges(file.facts),
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return isUndisputed(facts) && !isCorroborated(facts) ? 'attributed' : null
}

/** Everybody it can be attributed to, once each: `voice1`, `voice2` … */
function voices(supports: readonly Exhibit[]): Readonly<Record<string, string>> {
  const names = [...new Set(supports.flatMap(voicesOf))]
  return Object.fromEntries(names.map((name, index) => [`voice${index + 1}`, name]))
}
