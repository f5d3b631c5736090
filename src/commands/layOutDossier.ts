import type { ClaimId, PublisherId, SourceId } from '../domain/id.ts'
import type { Affiliation, Dependence, Evidence, Publisher, Source, StandardId, Verdict } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import { addClaims, type NewClaim } from './addClaims.ts'
import { declareAffiliation } from './affiliatePublishers.ts'
import { attachEvidence } from './attachEvidence.ts'
import { createDossier } from './createDossier.ts'
import type { ExcerptDraft } from './excerptDraft.ts'
import { importDocuments, type ReadyDocument } from './importDocuments.ts'
import { markClaim } from './markClaim.ts'
import { namePublisher } from './namePublisher.ts'
import { settleTie } from './settleTie.ts'
import { tieSources } from './tieSources.ts'

/** A whole dossier in which things are named by their place in these lists. */
export interface DossierPlan {
  readonly title: string
  readonly standard: StandardId
  readonly publishers: readonly Pick<Publisher, 'name' | 'kind'>[]
  readonly affiliations: readonly (Pick<Affiliation, 'kind' | 'reason' | 'standing'> & {
    readonly publishers: readonly [number, number]
  })[]
  /** `publisher` `null`: nobody has said. */
  readonly documents: readonly { readonly document: ReadyDocument; readonly publisher: number | null }[]
  readonly claims: readonly PlannedClaim[]
  readonly dependences: readonly PlannedTie[]
  readonly evidence: readonly PlannedEvidence[]
  readonly marks: readonly { readonly claim: number; readonly verdict: Verdict; readonly rationale: string }[]
  /** Attached after the marks: what they rested on has moved. */
  readonly laterEvidence: readonly PlannedEvidence[]
}

export type PlannedPassage = Omit<ExcerptDraft, 'sourceId' | 'textId'> & { readonly document: number }

export interface PlannedClaim {
  readonly claim: Omit<NewClaim, 'appearance' | 'claimantPublisherId'>
  readonly claimantPublisher: number | null
  readonly appearance: PlannedPassage | null
}

export type PlannedTie = Pick<Dependence, 'kind' | 'reason' | 'standing'> & {
  readonly documents: readonly [number, number]
  readonly from: number | null
  readonly claim: number | null
}

export type PlannedEvidence = Pick<Evidence, 'stance' | 'use' | 'note'> & {
  readonly claim: number
  readonly passage: PlannedPassage
}

/** Makes an invented dossier as a person would, command by command, in one act. A plan that does not hold throws. */
export const layOutDossier: Command<DossierPlan, void, never> = {
  name: 'lay-out-dossier',
  async run(tx, plan) {
    must(await createDossier.run(tx, { title: plan.title, standard: plan.standard, invented: true }))
    const imported = must(
      await importDocuments.run(
        tx,
        plan.documents.map(each => each.document),
      ),
    )
    const sources: SourceId[] = imported.map(each => each.sourceId)
    const publishers = await layOutPublishers(tx, plan, sources)
    const passageOf = (passage: PlannedPassage): Promise<ExcerptDraft> => draftOf(tx, passage, sources)
    const claims = await layOutClaims(tx, plan, publishers, passageOf)
    for (const tie of plan.dependences) {
      const [a, b] = tie.documents
      const { kind, reason, standing } = tie
      const from = tie.from === null ? null : at(sources, tie.from)
      const claimId = tie.claim === null ? null : at(claims, tie.claim)
      const id = must(
        await tieSources.run(tx, {
          sourceIds: [at(sources, a), at(sources, b)],
          from,
          kind,
          claimId,
          reason,
          standing: standing === 'rejected' ? 'suggested' : standing,
        }),
      )
      if (standing === 'rejected') must(await settleTie.run(tx, { tie: { type: 'dependence', id }, standing, reason }))
    }
    const attach = async ({ claim, passage, stance, use, note }: PlannedEvidence): Promise<void> => {
      const draft = await passageOf(passage)
      const claimId = at(claims, claim)
      const input = {
        passage: { type: 'draft', draft },
        claim: { type: 'existing', claimId },
        stance,
        use,
        note,
      } as const
      must(await attachEvidence.run(tx, input))
    }
    for (const evidence of plan.evidence) await attach(evidence)
    for (const { claim, verdict, rationale } of plan.marks) {
      must(await markClaim.run(tx, { claimId: at(claims, claim), verdict, rationale }))
    }
    for (const evidence of plan.laterEvidence) await attach(evidence)
    return ok()
  },
}

async function layOutPublishers(tx: Tx, plan: DossierPlan, sources: readonly SourceId[]): Promise<PublisherId[]> {
  const publishers: PublisherId[] = []
  for (const [index, { name, kind }] of plan.publishers.entries()) {
    const sourceIds = sources.filter((_, place) => plan.documents[place]?.publisher === index)
    const id = must(await namePublisher.run(tx, { sourceIds, publisher: { type: 'new', name, kind } }))
    if (!id) throw new Error('A publisher that is made has an id.')
    publishers.push(id)
  }
  for (const {
    publishers: [a, b],
    kind,
    reason,
    standing,
  } of plan.affiliations) {
    const publisherIds = [at(publishers, a), at(publishers, b)] as const
    await declareAffiliation(tx, { publisherIds, kind, reason, standing }, 'set')
  }
  return publishers
}

async function layOutClaims(
  tx: Tx,
  plan: DossierPlan,
  publishers: readonly PublisherId[],
  passageOf: (passage: PlannedPassage) => Promise<ExcerptDraft>,
): Promise<readonly ClaimId[]> {
  const claims: NewClaim[] = []
  for (const { claim, claimantPublisher, appearance } of plan.claims) {
    const claimantPublisherId = claimantPublisher === null ? null : at(publishers, claimantPublisher)
    claims.push({ ...claim, claimantPublisherId, appearance: appearance && (await passageOf(appearance)) })
  }
  return must(await addClaims.run(tx, claims))
}

async function draftOf(
  tx: Tx,
  { document, ...passage }: PlannedPassage,
  sources: readonly SourceId[],
): Promise<ExcerptDraft> {
  const source: Source | undefined = await tx.get('sources', at(sources, document))
  if (!source) throw new Error('A planned passage has its source.')
  return { ...passage, sourceId: source.id, textId: source.textId }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error('A plan names what it holds.')
  return item
}

function must<T>(result: Result<T, { readonly type: string }>): T {
  if (!result.ok) throw new Error(`The plan does not hold: ${result.error.type}.`)
  return result.value
}
