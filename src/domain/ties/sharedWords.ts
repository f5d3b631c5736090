import { isAboutWords } from '../caseFile.ts'
import type { SourceId } from '../id.ts'
import type { Claim, Excerpt, Span } from '../records.ts'
import { isQuoted } from '../reuse/derivation.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import type { SharedWords } from '../reuse/reuseBook.ts'
import { type Used, usedFor } from './usedVoices.ts'
import { isOne, isSettled, type View } from './view.ts'

/** What two texts of a dossier have in common, the first's side first; nothing of two that are tied everywhere, or need no tie. */
export type SharedBetween = (one: SourceId, other: SourceId) => readonly SharedWords[]

/**
 * Sources whose excerpts have the same words for one claim. Words that many texts have make no tie of two of them
 * everywhere; two that are held against one claim are no two voices for it. Of one quotation fewer words are enough,
 * unless the claim is that they were said: whoever heard them is a witness of that.
 */
export function sameWords(claim: Claim, view: View, shared: SharedBetween): FoundTie[] {
  const used = usedFor(claim, view).filter(({ excerpt, source }) => excerpt.textId === source.textId)
  const byPair = new Map<string, FoundTie>()
  for (const [at, a] of used.entries())
    for (const b of used.slice(at + 1)) {
      const [one, other] = a.source.id < b.source.id ? [a, b] : [b, a]
      const found = one.source.id === other.source.id ? null : tieOfWords(claim, one, other, view, shared)
      if (found === null) continue
      const key = found.sourceIds.join(' ')
      const before = byPair.get(key)?.passages ?? []
      byPair.set(key, { ...found, passages: passagesOnce([...before, ...found.passages]) })
    }
  return [...byPair.values()]
}

function tieOfWords(claim: Claim, one: Used, other: Used, view: View, shared: SharedBetween): FoundTie | null {
  const [a, b] = [one.source, other.source]
  const common = shared(a.id, b.id)
  if (common.length === 0 || isOne(view.forClaim(claim.id), a.id, b.id)) return null
  if (areSettled(view, a.id, b.id, claim)) return null
  const isOneQuotation = ([first, second]: SharedWords['spans']): boolean =>
    !isAboutWords(claim) && isQuoted(view.book.textOf(a.id), first) && isQuoted(view.book.textOf(b.id), second)
  const passages = common
    .filter(({ spans, isReuse }) => isReuse || isOneQuotation(spans))
    .map(({ spans }) => spans)
    .filter(([first, second]) => isIn(one.excerpt, first) && isIn(other.excerpt, second))
  if (passages.length === 0) return null
  return { sourceIds: [a.id, b.id], from: null, kind: 'reprint', claimId: claim.id, passages, signs: [] }
}

function areSettled(view: View, one: SourceId, other: SourceId, claim: Claim): boolean {
  const kinds = ['reprint'] as const
  return [claim.id, null].some(claimId => isSettled(view, one, other, { kinds, claimId }))
}

/** Whether words in common are of an excerpt, and not only beside it. */
function isIn({ anchor }: Excerpt, { start, end }: Span): boolean {
  if (anchor === null) return false
  const common = Math.min(anchor.span.end, end) - Math.max(anchor.span.start, start)
  return common * 2 > Math.min(anchor.span.end - anchor.span.start, end - start)
}

function passagesOnce(passages: FoundTie['passages']): FoundTie['passages'] {
  const once = new Map(passages.map(passage => [JSON.stringify(passage), passage]))
  return [...once.values()].toSorted(([a], [b]) => a.start - b.start)
}
