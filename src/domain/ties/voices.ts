import { compareText, grouped } from '../grouped.ts'
import type { ClaimId } from '../id.ts'
import type { Claim, DependenceKind } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import { citations } from './citations.ts'
import { formsOfNames } from './nameVariants.ts'
import { eachOnce, inARow, tieOf } from './shapes.ts'
import { statements } from './statements.ts'
import { type Used, type Voice, voiceOf } from './usedVoices.ts'
import { isSettled, type View } from './view.ts'

/**
 * Ties of sources for one claim: a source gives the words of another of the dossier's; two give the words of one speaker, perhaps under two forms of a name, or of one release. A person's word for the speaker goes before the text's.
 */
export function voicesOf(claim: Claim, view: View): FoundTie[] {
  const used = (view.evidence.get(claim.id) ?? []).flatMap(({ excerptId, stance }) => {
    const excerpt = view.excerpts.get(excerptId)
    const source = excerpt && view.sources.get(excerpt.sourceId)
    return excerpt && source ? [{ excerpt, source, stance }] : []
  })
  if (used.length === 0) return []
  const claimants = claim.claimantPublisherId === null ? [] : (view.byPublisher.get(claim.claimantPublisherId) ?? [])
  const involved = grouped([...used.map(({ source }) => source), ...claimants], ({ publisherId }) => publisherId)
  const cited = eachOnce(used.flatMap(one => citations(one, claim.id, involved, view)))
  const told = [...cited, ...(isOfWords(claim) ? [] : sameVoices(used, claim.id, view))]
  const pairs = new Set(told.map(({ sourceIds }) => sourceIds.join(' ')))
  const stated = statements(used, claim.id, view).filter(({ sourceIds }) => !pairs.has(sourceIds.join(' ')))
  return [...told, ...eachOnce(stated)]
}

/** Whoever reports a quotation first-hand has it from its speaker: that makes them no echo of one another. */
function isOfWords({ kind }: Claim): boolean {
  return kind === 'quotation' || kind === 'attribution'
}

/** Whose words are those of a publisher of the dossier is told by {@link citations}. */
function sameVoices(used: readonly Used[], claimId: ClaimId, view: View): FoundTie[] {
  const voices = used.flatMap(one => voiceOf(one, view)).filter(({ key }) => !view.byVoice.has(key))
  const isSomebody = ({ name, isWhole }: Voice): boolean => isWhole || view.names.isSettled(name)
  const [whole, bare] = [voices.filter(isSomebody), voices.filter(one => !isSomebody(one))]
  const byName = [...grouped(whole, ({ name }) => view.names.keyOf(name)).values()]
  const certain = byName.flatMap(its => tiesOf(its, claimId, view))
  const told = new Set(certain.map(({ sourceIds }) => sourceIds.join(' ')))
  const perhaps = formsOfNames([...byName.flatMap(its => leastOf(its) ?? []), ...bare])
    .flatMap(pair => tiesOf(pair.map(asForm), claimId, view))
    .filter(({ sourceIds }) => !told.has(sourceIds.join(' ')))
  return [...certain, ...eachOnce(perhaps)]
}

function tiesOf(voices: readonly Voice[], claimId: ClaimId, view: View): FoundTie[] {
  const ofRelease = new Set(voices.filter(({ isOfRelease }) => isOfRelease).map(({ sharer }) => sharer.id))
  const pairs = inARow(
    voices.map(({ sharer }) => sharer),
    view.forClaim(claimId),
    (one, other) => isSettled(view, one, other, { kinds: informed, claimId }),
  )
  return pairs.map(pair => {
    const kind = pair.every(({ id }) => ofRelease.has(id)) ? 'same-release' : 'same-informant'
    return tieOf(pair, { kind, claimId, from: null })
  })
}

/** The sources that give one name are tied to one another: one of them stands for it. */
function leastOf(voices: readonly Voice[]): Voice | undefined {
  return voices.toSorted((a, b) => compareText(a.sharer.id, b.sharer.id))[0]
}

function asForm({ sharer, ...voice }: Voice): Voice {
  return { ...voice, sharer: { ...sharer, sign: { ...sharer.sign, type: 'name-form' } } }
}

const informed: readonly DependenceKind[] = ['same-informant', 'same-release']
