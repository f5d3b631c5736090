import type { ClaimId, SourceId } from '../id.ts'
import type { Source, TieSign, TieSignType } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import type { Cue } from './cues.ts'
import { holderKey, namesOf } from './names.ts'
import { textSign, tieOf } from './shapes.ts'
import { isOne, isSettled, marksOf, type View } from './view.ts'

/** Sources that use another publisher's material, or that it holds the rights of, derive from it; those that one is to ask it about have it from there. */
export function credits(view: View): FoundTie[] {
  return [...named(view), ...held(view)]
}

function named(view: View): FoundTie[] {
  return [...view.sources.values()].flatMap(source =>
    (view.namings.get(source.id) ?? []).flatMap(naming => {
      const type = creditSigns[naming.cue.type]
      if (!type || naming.publisherId === source.publisherId) return []
      const others = view.byPublisher.get(naming.publisherId) ?? []
      return tieTo(source, null, others, textSign(type, source, naming), view)
    }),
  )
}

function held(view: View): FoundTie[] {
  const publishers = [...view.publishers.values()].flatMap(({ id, name }) =>
    namesOf(name).map(known => ({ id, known })),
  )
  const byName = new Map(publishers.map(({ id, known }) => [holderKey(known), id]))
  return marksOf(view, 'imprint').flatMap(({ source, mark }) => {
    const holder = byName.get(holderKey(mark.value))
    const others = holder === undefined ? [] : (view.byPublisher.get(holder) ?? [])
    return tieTo(source, null, others, textSign('imprint', source, mark), view)
  })
}

const creditSigns: Partial<Readonly<Record<Cue['type'], TieSignType>>> = { credit: 'credit', contact: 'contact' }

/**
 * That a source has it from the least of the others, where nobody has settled whether it has it from any of them. Of
 * those that are `preferred`, where some are.
 */
export function tieTo(
  source: Source,
  claimId: ClaimId | null,
  others: readonly Source[],
  sign: TieSign,
  view: View,
  preferred: ReadonlySet<SourceId> = new Set(),
): FoundTie[] {
  const kind = sign.type === 'contact' ? 'same-informant' : 'cites'
  const fold = claimId === null ? view.confirmed : view.forClaim(claimId)
  const ids = others.map(({ id }) => id).toSorted()
  const target = ids.find(id => preferred.has(id)) ?? ids[0]
  if (target === undefined || ids.includes(source.id) || isOne(fold, source.id, target)) return []
  if (ids.some(id => isSettled(view, source.id, id, { kinds: [kind], claimId }))) return []
  const ends = (id: SourceId) => ({ id, sign })
  return [tieOf([ends(source.id), ends(target)], { kind, claimId, from: kind === 'cites' ? source.id : null })]
}
