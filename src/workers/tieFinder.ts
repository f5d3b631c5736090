import type { DossierId, SourceId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import { derivationOf, type Sharer } from '../domain/reuse/derivation.ts'
import type { FoundTie } from '../domain/reuse/foundTie.ts'
import { ReuseBook, type ReusedPair } from '../domain/reuse/reuseBook.ts'
import { CueBook } from '../domain/ties/cueBook.ts'
import { type TieChanges, tieChanges } from '../domain/ties/tieChanges.ts'
import { tiesTold } from '../domain/ties/told.ts'
import type { TieFacts } from '../domain/ties/view.ts'
import type { ComparedSource } from '../queries/comparedSources.ts'

/** What comparing needs of whoever runs it. */
interface Comparing {
  /** Throws where the text is gone or no longer what it was. */
  readonly read: (digest: Digest) => Promise<string>
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
  /** The records as they are once every text has been read. */
  readonly facts: () => Promise<TieFacts>
}

/** What comparing comes to. */
export interface ComparedTexts {
  readonly changes: TieChanges
  /** Sources whose text could not be read. What was suggested of them stays: that nothing is read takes nothing back. */
  readonly unread: readonly SourceId[]
}

/** Compares the texts of one dossier at a time, and keeps them for the next time that something came to it. */
export class TieFinder {
  private kept: Kept = emptyOf(null)

  /** What is to be suggested by what the texts of the sources tell by now. A search that is stopped gives nothing. */
  async find(
    { dossierId, sources }: { readonly dossierId: DossierId; readonly sources: readonly ComparedSource[] },
    comparing: Comparing,
  ): Promise<ComparedTexts> {
    if (!isStillRight(this.kept, dossierId, sources)) this.kept = emptyOf(dossierId)
    const { book, cues, texts, digests } = this.kept
    for (const { id, digest } of sources) {
      if (digests.has(id)) continue
      if (await comparing.pause()) return nothing
      const text = await comparing.read(digest).catch(() => null)
      if (text === null) continue
      digests.set(id, digest)
      texts.set(id, text)
      book.add(id, text)
      cues.add(id, text)
    }
    const byId = new Map(sources.map(source => [source.id, source]))
    const pairs = book.reused((one, other) => areToldApart(byId.get(one), byId.get(other)))
    const facts = await comparing.facts()
    const reused = new Set(pairs.map(({ names }) => names.join(' ')))
    const told = tiesTold(facts, cues, (one, other) =>
      reused.has(`${one} ${other}`) || !areToldApart(byId.get(one), byId.get(other)) ? [] : book.shared(one, other),
    )
    const ties = [...pairs.map(pair => reprintOf(pair, byId, texts)), ...told.ties]
    return {
      changes: tieChanges({ ...told, ties }, new Set(digests.keys()), facts, dossierId),
      unread: sources.flatMap(({ id }) => (digests.has(id) ? [] : [id])),
    }
  }
}

const nothing: ComparedTexts = {
  changes: { ties: [], affiliations: [], untold: { ties: [], affiliations: [] } },
  unread: [],
}

interface Kept {
  readonly dossierId: DossierId | null
  readonly book: ReuseBook<SourceId>
  readonly cues: CueBook<SourceId>
  readonly texts: Map<SourceId, string>
  readonly digests: Map<SourceId, Digest>
}

function emptyOf(dossierId: DossierId | null): Kept {
  return { dossierId, book: new ReuseBook(), cues: new CueBook(), texts: new Map(), digests: new Map() }
}

/** An index forgets nothing: where a text went or changed, it is made anew. */
function isStillRight({ dossierId, digests }: Kept, wanted: DossierId, sources: readonly ComparedSource[]): boolean {
  const now = new Map(sources.map(({ id, digest }) => [id, digest]))
  return dossierId === wanted && [...digests].every(([id, digest]) => now.get(id) === digest)
}

/** Sources of one publisher, of one file, or of nobody named are one origin already. */
function areToldApart(one: ComparedSource | undefined, other: ComparedSource | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.publisher !== other.publisher && one.captureId !== other.captureId
  )
}

function reprintOf(
  { names, passages }: ReusedPair<SourceId>,
  byId: ReadonlyMap<SourceId, ComparedSource>,
  texts: ReadonlyMap<SourceId, string>,
): FoundTie {
  const sharer = (side: 0 | 1): Sharer => ({
    issued: byId.get(names[side])?.issued ?? null,
    text: texts.get(names[side]) ?? '',
    spans: passages.map(spans => spans[side]),
  })
  const { derivative } = derivationOf([sharer(0), sharer(1)])
  return {
    sourceIds: names,
    from: derivative === null ? null : names[derivative],
    kind: 'reprint',
    claimId: null,
    passages,
    signs: [],
  }
}
