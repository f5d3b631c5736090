import { ChevronDown, ChevronUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { removeExcerpt } from '../../commands/editExcerpt.ts'
import { settleExcerpt } from '../../commands/settleExcerpt.ts'
import type { ClaimId, DossierId, SourceId } from '../../domain/id.ts'
import { changesAround } from '../../domain/quote/meaningChanges.ts'
import type { Excerpt, Stance } from '../../domain/records.ts'
import { sayDifferences } from '../../messages/quoteWords.ts'
import { type ClaimChoice, type KeptExcerpt, type SourceReader, sourceReader } from '../../queries/sourceReader.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { ComparedQuote, DrawnQuote } from '../shared/ComparedQuote.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { excerptWords } from '../shared/excerptWords.ts'
import { IconButton } from '../shared/IconButton.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { useStoredText } from '../store/useText.ts'
import { useCommand } from '../store/useCommand.ts'
import { ComparedSentences } from './ComparedSentences.tsx'
import css from './NewVersion.module.css'
import { StancesAnew } from './StancesAnew.tsx'
import { type CandidatePlace, type Settling, useSettling } from './useSettling.ts'

export interface SettleDialogProps {
  readonly dossierId: DossierId
  readonly sourceId: SourceId
  /** The text that the source has, whole. */
  readonly text: string
  /** Passages of earlier texts, as they were when this was opened. */
  readonly left: readonly KeptExcerpt[]
  readonly onClose: () => void
}

/** Settles passages of an earlier text one by one: where each stands now, or that it is gone. */
export function SettleDialog({ dossierId, sourceId, text, left, onClose }: SettleDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { data } = useStored(sourceReader, dossierId, sourceId)
  const [queue] = useState(left)
  const [index, setIndex] = useState(0)
  const kept = queue[index]
  const next = () => {
    if (index + 1 < queue.length) return setIndex(index + 1)
    announce(say('captures:settle.end'))
    onClose()
  }
  if (!kept || !data) return null
  return (
    <SettleOne
      key={kept.excerpt.id}
      dossierId={dossierId}
      data={data}
      text={text}
      excerpt={kept.excerpt}
      claims={claimsOf(data, kept)}
      title={say('captures:settle.title', { number: index + 1, count: queue.length })}
      onNext={next}
      onClose={onClose}
    />
  )
}

/** The claims that the passage serves by now. */
function claimsOf({ excerpts }: SourceReader, { excerpt, evidence }: KeptExcerpt): readonly ClaimChoice[] {
  const now = excerpts.find(other => other.excerpt.id === excerpt.id)
  return (now?.evidence ?? evidence).map(({ claim }) => claim)
}

interface SettleOneProps extends Pick<SettleDialogProps, 'dossierId' | 'text' | 'onClose'> {
  readonly data: SourceReader
  readonly excerpt: Excerpt
  readonly claims: readonly ClaimChoice[]
  readonly title: string
  readonly onNext: () => void
}

function SettleOne({ dossierId, data, text, excerpt, claims, title, onNext, onClose }: SettleOneProps) {
  const say = useSay()
  const settle = useCommand(dossierId, settleExcerpt)
  const remove = useCommand(dossierId, removeExcerpt)
  const earlier = data.earlierTexts.get(excerpt.textId)
  const settling = useSettling(excerpt, earlier, data.text.digest, text)
  const readText = useStoredText()
  const readBoth = async () => {
    if (!earlier) return null
    const [before, now] = await Promise.all([readText(earlier), readText(data.text.digest)])
    return { before, now }
  }
  const [at, setAt] = useState(0)
  const [stances, setStances] = useState(noStances)
  const [asked, setAsked] = useState(0)
  const [refused, setRefused] = useState<string | null>(null)
  const [showsNearest, setShowsNearest] = useState(false)
  const found = settling.type === 'found' ? settling.places : []
  const isGone = settling.type === 'found' && settling.outcome === 'gone'
  const places = isGone && !showsNearest ? [] : found
  const place = places[at]
  const changes = useMemo(() => (place ? changesAround(wordsAt(excerpt, place), excerpt) : []), [excerpt, place])
  const isAnother = changes.some(({ kind }) => kind === 'passage')
  const isUnchosen = changes.length > 0 && !claims.every(({ id }) => stances.has(id))
  const show = (next: number) => {
    setAt(next)
    setStances(noStances)
    setAsked(0)
  }
  const save = async (chosen: CandidatePlace | null): Promise<void> => {
    setRefused(null)
    if (chosen !== null && isUnchosen) return setAsked(before => before + 1)
    const texts = chosen && (await readBoth().catch(() => null))
    if (chosen && !texts) return setRefused(say('captures:settle.failed'))
    const settled = await settle.run({
      excerptId: excerpt.id,
      seenTextId: data.source.textId,
      place: chosen && texts && { ...texts, span: chosen.anchor.span, isAsGiven: keepsGiven(chosen) },
      stances: chosen === null ? noStances : stances,
    })
    if (settled.ok) return onNext()
    const { error } = settled
    return setRefused(
      error.type === 'storage' ? say(`shell:storage.${error.cause}`) : say(`captures:settle.problem.${error.type}`),
    )
  }
  const drop = async (): Promise<void> => {
    const dropped = await remove.run(excerpt.id)
    if (dropped.ok) return onNext()
    setRefused(say(`shell:storage.${dropped.error.cause}`))
  }
  const isAround = settling.type === 'found' && settling.outcome === 'changed-around'
  const isSame = place?.check.outcome === 'verbatim'
  const keeps = place !== undefined && keepsGiven(place)
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={title}
      lead={say('captures:settle.lead')}
      footer={
        <>
          <Button onClick={onNext}>{say('captures:settle.later')}</Button>
          {isAround ? (
            <Button busy={remove.isRunning} onClick={() => void drop()}>
              {say('captures:settle.drop')}
            </Button>
          ) : (
            <Button {...(isGone && { variant: 'primary' })} busy={settle.isRunning} onClick={() => void save(null)}>
              {say('captures:settle.isGone')}
            </Button>
          )}
          {place && (
            <Button {...(!isGone && { variant: 'primary' })} busy={settle.isRunning} onClick={() => void save(place)}>
              {say(`captures:settle.${isAround ? 'stands' : keeps ? 'here' : 'take'}`)}
            </Button>
          )}
        </>
      }
    >
      {refused !== null && <Notice tone="error">{refused}</Notice>}
      <div className={css['settle']} aria-live="polite">
        <SettleState settling={settling} showsNearest={showsNearest} />
        {places.length > 1 && <Stepper at={at} of={places.length} onStep={show} />}
        {isOther(excerpt) && <AsGiven excerpt={excerpt} lang={data.source.language} />}
        {place ? (
          <>
            <Compared excerpt={excerpt} place={place} isAnother={isAnother} lang={data.source.language} />
            {place.sentences && (
              <p className={css['quiet']}>
                {say('captures:settle.sentenceDiffers', {
                  differences: sayDifferences(say, place.sentences.check.differences),
                })}
              </p>
            )}
            {!isSame && !isAnother && (
              <p className={css['quiet']}>
                {say('captures:settle.differs', { differences: sayDifferences(say, place.check.differences) })}
              </p>
            )}
            {isOther(excerpt) && (
              <p className={css['verdict']}>
                {say(`captures:settle.givenNow.${place.given.outcome}`, {
                  differences: sayDifferences(say, place.given.differences),
                })}
              </p>
            )}
            <p className={css['quiet']}>{say(`captures:settle.${hintOf(place)}Hint`)}</p>
            {changes.length > 0 && (
              <StancesAnew
                changes={changes}
                claims={claims}
                stances={stances}
                onChoose={(id, stance) => setStances(before => new Map(before).set(id, stance))}
                missing={isUnchosen ? asked : 0}
              />
            )}
          </>
        ) : (
          <UserText as="blockquote" lang={data.source.language} className={css['words']}>
            {excerptWords(excerpt)}
          </UserText>
        )}
        <p className={css['quiet']}>{say(`captures:settle.${isAround ? 'drop' : 'isGone'}Hint`)}</p>
        {isGone && found.length > places.length && (
          <Button size="small" variant="ghost" onClick={() => setShowsNearest(true)}>
            {say('captures:settle.showNearest')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

interface ComparedProps {
  readonly excerpt: Excerpt
  readonly place: CandidatePlace
  /** Whether it is so unlike the former one that what differs is not drawn. */
  readonly isAnother: boolean
  readonly lang: string | null
}

/** The passage as it was and as it is; where only its sentence has changed, the words and then both sentences. */
function Compared({ excerpt, place: { anchor, check: found, sentences }, isAnother, lang }: ComparedProps) {
  const say = useSay()
  const names = {
    quote: say(excerpt.anchor === null ? 'captures:settle.given' : 'captures:settle.before'),
    source: say('captures:settle.now'),
  }
  const words = excerpt.anchor?.exact ?? excerpt.quoted
  const check = isAnother ? { ...found, differences: [] } : found
  if (sentences === null) return <ComparedQuote {...{ quoted: words, check, anchor, lang, names }} />
  return <ComparedSentences {...{ words, sentences, lang }} />
}

const noStances: ReadonlyMap<ClaimId, Stance> = new Map()

/** Whether the quote was other words than the earlier text had: then it is shown by itself. */
function isOther({ anchor, check: { outcome } }: Excerpt): boolean {
  return anchor !== null && (outcome === 'editorial' || outcome === 'altered')
}

function AsGiven({ excerpt: { quoted, check }, lang }: { readonly excerpt: Excerpt; readonly lang: string | null }) {
  const say = useSay()
  const differences = sayDifferences(say, check.differences)
  return (
    <section className={css['given']} aria-label={say('captures:settle.given')}>
      <h3>{say('captures:settle.given')}</h3>
      <DrawnQuote quoted={quoted} check={check} lang={lang} />
      <p className={css['quiet']}>{say(`captures:settle.givenBefore.${check.outcome}`, { differences })}</p>
    </section>
  )
}

interface SettleStateProps {
  readonly settling: Settling
  readonly showsNearest: boolean
}

function SettleState({ settling, showsNearest }: SettleStateProps) {
  const say = useSay()
  if (settling.type === 'looking') return <Progress label={say('captures:settle.looking')} share={null} />
  if (settling.type === 'failed') return <Notice tone="warn">{say('captures:settle.failed')}</Notice>
  const key = settling.outcome === 'gone' && showsNearest ? 'goneNearest' : settling.outcome
  return <p className={css['verdict']}>{say(`captures:settle.${key}`, { count: settling.places.length })}</p>
}

interface StepperProps {
  readonly at: number
  readonly of: number
  readonly onStep: (at: number) => void
}

function Stepper({ at, of, onStep }: StepperProps) {
  const say = useSay()
  const { number } = useFormat()
  return (
    <div className={css['stepper']}>
      <span>{say('reader:inText.place', { place: number(at + 1), places: number(of) })}</span>
      <IconButton
        label={say('reader:inText.previous')}
        size="small"
        icon={<ChevronUp aria-hidden="true" />}
        onClick={() => onStep((at - 1 + of) % of)}
      />
      <IconButton
        label={say('reader:inText.next')}
        size="small"
        icon={<ChevronDown aria-hidden="true" />}
        onClick={() => onStep((at + 1) % of)}
      />
    </div>
  )
}

/** What the quote was given as goes on where it is not other words than those there; else these are quoted. */
function wordsAt({ quoted }: Excerpt, place: CandidatePlace) {
  const { anchor, sentences } = place
  return {
    anchor,
    quoted: keepsGiven(place) ? quoted : anchor.exact,
    sentences: sentences && { before: sentences.before, now: sentences.now.exact },
  }
}

function hintOf(place: CandidatePlace): 'around' | 'here' | 'keep' | 'take' {
  if (place.check.outcome === 'verbatim') return place.sentences ? 'around' : 'here'
  return keepsGiven(place) ? 'keep' : 'take'
}

/** Whether the quote may stay as it was given: words that were altered before may only where nothing has changed. */
function keepsGiven({ check, given }: CandidatePlace): boolean {
  return check.outcome === 'verbatim' || given.outcome !== 'altered'
}
