import { type Exhibit, voicesOf } from '../../caseFile.ts'
import { idsOf, type Facts, type Recommendation, type Rule } from '../rule.ts'
import { isUndisputed } from '../sides.ts'
import { onceFiguresSettled } from '../figurePairs.ts'
import { decidingFacts, isCorroborated, missingChanges } from '../threshold.ts'

/** S3: something that counts supports the claim, not enough to stand without saying who says so. */
export const attributed: Rule = {
  id: 'S3',
  after: 'BBC Editorial Guidelines, section 3: what cannot be corroborated is attributed',
  uses: decidingFacts,
  concludes,
  examine({ file, facts, supports, conflicts }) {
    if (concludes(facts) === null) return []
    return [
      {
        rule: 'S3',
        code: 'attributed',
        concludes: 'attributed',
        facts,
        names: voices(supports),
        rests: idsOf(supports),
        wouldChange: [...missingChanges(facts), ...onceFiguresSettled(file, [...supports, ...conflicts])],
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return isUndisputed(facts) && !isCorroborated(facts) ? 'attributed' : null
}

/** Everybody it can be attributed to, once each: `voice1`, `voice2` …, or `document3` where only a document's title is known. */
function voices(supports: readonly Exhibit[]): Readonly<Record<string, string>> {
  const once = new Map(supports.flatMap(voicesOf).map(voice => [`${voice.type} ${voice.name}`, voice]))
  return Object.fromEntries(
    [...once.values()].map(({ type, name }, index) => [`${type === 'named' ? 'voice' : 'document'}${index + 1}`, name]),
  )
}
