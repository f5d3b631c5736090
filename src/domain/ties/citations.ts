import type { ClaimId, PublisherId } from '../id.ts'
import { isOwnMedium } from '../names/ownMedium.ts'
import type { Source, Span, TieSign } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import type { Cue } from './cues.ts'
import { mayBePublishers, voiceKey } from './names.ts'
import { tieTo } from './credits.ts'
import { sheetSign, textSign } from './shapes.ts'
import { type Used, voiceOf } from './usedVoices.ts'
import type { PublisherNaming, View } from './view.ts'

/**
 * That an excerpt has it from documents of the dossier whose publisher or title it cites, by its own words or by what a
 * person said of whose they are: for that claim, whether those documents bear on it or not. `involved` are the sources
 * that do, by their publishers.
 */
export function citations(
  { excerpt, source }: Used,
  claimId: ClaimId,
  involved: ReadonlyMap<PublisherId | null, readonly Source[]>,
  view: View,
): FoundTie[] {
  const { anchor, textId, speaker, through } = excerpt
  const text = view.book.textOf(source.id)
  const isBesideIt = (span: Span): boolean =>
    anchor !== null && textId === source.textId && isBeside(text, anchor.span, span)
  const medium = view.publishers.get(source.publisherId ?? noId)?.name ?? ''
  // "told the Echo", in the Dunmere Echo: itself, whoever else is called so.
  const isItself = ({ cue, at }: PublisherNaming): boolean =>
    cue.type === 'interview' && isOwnMedium(text.slice(at.start, at.end), medium)
  const beside = (view.namings.get(source.id) ?? [])
    .filter(
      naming =>
        naming.publisherId !== source.publisherId &&
        isCitation(naming.cue, naming.publisherId, view) &&
        !isItself(naming) &&
        isBesideIt(naming.span),
    )
    .map(naming => ({
      others: view.byPublisher.get(naming.publisherId) ?? [],
      sign: textSign('citation', source, naming),
    }))
  const titled = (view.titled.get(source.id) ?? [])
    .filter(({ cue, span }) => cue.type === 'citation' && isBesideIt(span))
    .map(naming => ({ others: [naming.of], sign: textSign('citation', source, naming) }))
  const voices = [speaker ?? '', ...through].filter(Boolean)
  const said = voices.map(voice => ({
    others: view.byVoice.get(voiceKey(voice)) ?? [],
    sign: sheetSign('speaker', source.id, voice),
  }))
  const spoken = voices.length > 0 ? [] : spokenBy({ excerpt, source }, involved, view)
  const preferred = new Set([...involved.values()].flat().map(({ id }) => id))
  return [...beside, ...titled, ...said, ...spoken].flatMap(({ others, sign }) =>
    tieTo(source, claimId, others, sign, view, preferred),
  )
}

/** Where nobody has said whose words they are, the text may name a publisher as their speaker. */
function spokenBy(
  used: Used,
  involved: ReadonlyMap<PublisherId | null, readonly Source[]>,
  view: View,
): { readonly others: readonly Source[]; readonly sign: TieSign }[] {
  return voiceOf(used, view)
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ key, name, sharer: { sign } }) => {
      const own = view.byVoice.get(key)
      if (own) return [{ others: own, sign }]
      const formed = [...involved.keys()].filter(
        id => id !== used.source.publisherId && mayBePublishers(view.publishers.get(id ?? noId)?.name ?? '', name),
      )
      return formed.map(id => ({ others: view.byPublisher.get(id) ?? [], sign }))
    })
}

const noId = '' as PublisherId

/** Whoever speaks to others than papers and agencies tells them nothing that they print. */
function isCitation({ type }: Cue, of: PublisherId, { publishers }: View): boolean {
  const kind = publishers.get(of)?.kind
  return type === 'citation' || (type === 'interview' && (kind === 'outlet' || kind === 'agency'))
}

/** Whether words say of a passage whose it is: in its own sentence, or before the quotation that it stands in. */
export function isBeside(text: string, passage: Span, words: Span): boolean {
  const isNextSentence = words.start >= passage.end && /[.!?؟]\s/u.test(text.slice(passage.end - 1, passage.end + 1))
  if (isNextSentence) return false
  const between = text.slice(Math.min(passage.end, words.end), Math.max(passage.start, words.start))
  if (between.length > MOST_BETWEEN || /\n\s*\n/u.test(between)) return false
  const ends = between.match(sentenceEnd)?.length ?? 0
  return ends === 0 || (ends <= MOST_SENTENCES && words.end <= passage.start && /[“"«„][^”"»]*$/u.test(between))
}

const MOST_BETWEEN = 400
/** Sentences of a quotation before the passage. */
const MOST_SENTENCES = 3
const sentenceEnd = /[.!?؟][”"»]?\s/gu
