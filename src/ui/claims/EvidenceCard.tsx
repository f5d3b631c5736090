import { BookOpenText, Ear, Ellipsis, Eye, Quote, StickyNote, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { editEvidence, removeEvidence } from '../../commands/editEvidence.ts'
import type { DossierId } from '../../domain/id.ts'
import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import type { Claim, Evidence, Stance } from '../../domain/records.ts'
import { proposedVoice } from '../../domain/ties/proposedVoice.ts'
import { sayChain } from '../../messages/chainWords.ts'
import { sayChanges, sayCheck, sayEarlierCheck } from '../../messages/quoteWords.ts'
import type { DeskExhibit } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { CompareToggle } from '../shared/CompareToggle.tsx'
import { Card } from '../shared/Card.tsx'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { Menu } from '../shared/Menu.tsx'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { QuoteWarnings } from '../shared/QuoteWarnings.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import { Acceptances } from '../shared/Acceptances.tsx'
import css from './EvidenceCard.module.css'
import { ExcerptSheet } from './ExcerptSheet.tsx'
import { ExcerptWords } from './ExcerptWords.tsx'
import { NoteDialog } from '../shared/NoteDialog.tsx'
import { showOrigin } from './showPlace.ts'
import { placeIn, readerPath } from './paths.ts'
import { useReport } from './useReport.ts'

export interface EvidenceCardProps {
  readonly dossierId: DossierId
  readonly claim: Claim
  readonly exhibit: DeskExhibit
}

/** One piece of evidence: the exact words, how they compare with what was given, whose they are, and how they bear on the claim. */
export function EvidenceCard({ dossierId, claim, exhibit }: EvidenceCardProps) {
  const { evidence, excerpt, source, publisher, discount, isInterested, letter, former } = exhibit
  const say = useSay()
  const format = useFormat()
  const navigate = useNavigate()
  const report = useReport()
  const edit = useCommand(dossierId, editEvidence)
  const remove = useCommand(dossierId, removeEvidence)
  const [isNoting, setNoting] = useState(false)
  const [isSaying, setSaying] = useState(false)
  const isEarlier = excerpt.textId !== source.textId
  const bears = evidence.stance !== 'context'
  const chain = sayChain(
    say,
    excerpt,
    publisher?.name ?? say('excerpts:voice.untitled', { title: insideQuotes(source.title) }),
    publisher?.name ?? null,
  )
  const proposed = proposedVoice(excerpt)
  const place = { to: readerPath(dossierId, source.id, claim.id), state: placeIn(source, excerpt) }

  const change = async (fields: Partial<Pick<Evidence, 'stance' | 'use' | 'note'>>): Promise<void> => {
    const result = await edit.run({ evidenceId: evidence.id, fields })
    setNoting(false)
    if (result.ok) return fields.stance && report.done(say(`desk:turned.${fields.stance}`))
    if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('desk:evidenceGone'))
  }
  const takeOff = async (): Promise<void> => {
    const result = await remove.run(evidence.id)
    if (result.ok) report.done(say('desk:evidenceRemoved'))
    else report.notKept(result.error)
  }
  const facts = [
    publisher?.name ?? say('desk:nobody'),
    source.issued && format.partialDate(source.issued),
    bears && evidence.use === 'primary' && say(isInterested ? 'desk:interested' : 'desk:firstHand'),
  ].map(fact => fact || null)
  return (
    <Card
      as="article"
      label={say('desk:evidence', { source: source.title })}
      className={css['card']}
      foot={
        <div className={css['found']}>
          <span className={discount === 'altered' || discount === 'absent' ? css['altered'] : undefined}>
            {isEarlier ? sayEarlierCheck(say, excerpt.check) : sayCheck(say, excerpt.check)}
          </span>
          {discount !== null && <strong className={css['discount']}>{say(`desk:discount.${discount}`)}</strong>}
          {former[0] && (
            <div className={css['former']}>
              {say('desk:former')}
              <ul>
                {sayChanges(say, former[0].changes).map((sentence, index) => (
                  <li key={index}>
                    <UserText>{sentence}</UserText>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {isEarlier && <Link {...place}>{say('desk:settleInSource')}</Link>}
          <QuoteWarnings warnings={keptWarnings(excerpt)} />
          <CompareToggle excerpt={excerpt} lang={source.language} />
          <Acceptances dossierId={dossierId} excerpt={excerpt} />
        </div>
      }
    >
      <ExcerptWords excerpt={excerpt} lang={source.language} />
      <div className={css['line']}>
        <SourceLine origin={letter} title={<Link {...place}>{source.title}</Link>} facts={facts} />
        <Menu
          label={say('desk:change')}
          icon={<Ellipsis aria-hidden="true" />}
          iconOnly
          size="small"
          align="end"
          items={[
            {
              id: 'read',
              label: say('desk:read'),
              icon: <BookOpenText aria-hidden="true" />,
              onSelect: () => void navigate(place.to, { state: place.state }),
            },
            {
              id: 'voice',
              label: say('excerpts:edit'),
              icon: <Quote aria-hidden="true" />,
              onSelect: () => setSaying(true),
            },
            ...(letter === null
              ? []
              : [
                  {
                    id: 'why',
                    label: say('desk:whyOrigin', { letter }),
                    icon: <OriginBadge letter={letter} silent />,
                    onSelect: () => showOrigin(letter),
                  },
                ]),
            ...stances.map((stance, index) => ({
              id: stance,
              label: say(`desk:turn.${stance}`),
              icon: <StanceIcon stance={stance} />,
              checked: evidence.stance === stance,
              startsGroup: index === 0,
              onSelect: () => void change({ stance }),
            })),
            ...(bears ? uses : []).map((use, index) => ({
              id: use,
              label: say(`desk:use.${use}`),
              icon: use === 'primary' ? <Eye aria-hidden="true" /> : <Ear aria-hidden="true" />,
              checked: evidence.use === use,
              startsGroup: index === 0,
              onSelect: () => void change({ use }),
            })),
            {
              id: 'note',
              label: say(evidence.note === '' ? 'desk:addNote' : 'desk:editNote'),
              icon: <StickyNote aria-hidden="true" />,
              startsGroup: true,
              onSelect: () => setNoting(true),
            },
            {
              id: 'remove',
              label: say('desk:removeEvidence'),
              icon: <Trash2 aria-hidden="true" />,
              danger: true,
              onSelect: () => void takeOff(),
            },
          ]}
        />
      </div>
      {chain !== null && (
        <UserText as="p" className={css['voice']}>
          {chain}
        </UserText>
      )}
      {proposed !== null && (
        <Button size="small" variant="ghost" className={css['proposed']} onClick={() => setSaying(true)}>
          <UserText>{say('excerpts:voice.proposed', { speaker: proposed })}</UserText>
        </Button>
      )}
      {evidence.note.trim() !== '' && (
        <UserText as="p" className={css['note']}>
          {evidence.note}
        </UserText>
      )}
      {isSaying && (
        <ExcerptSheet
          dossierId={dossierId}
          excerpt={excerpt}
          source={source}
          medium={publisher?.name ?? null}
          onClose={() => setSaying(false)}
        />
      )}
      {isNoting && (
        <NoteDialog
          title={say('desk:noteTitle')}
          lead={say('desk:noteLead')}
          label={say('desk:note')}
          action={say('common:save')}
          initial={evidence.note}
          busy={edit.isRunning}
          onClose={() => setNoting(false)}
          onSubmit={note => void change({ note })}
        />
      )}
    </Card>
  )
}

const stances: readonly Stance[] = ['supports', 'conflicts', 'context']
const uses: readonly Evidence['use'][] = ['primary', 'secondary']
