import { Ellipsis } from 'lucide-react'
import { Link } from 'react-router'
import { editEvidence, removeEvidence } from '../../commands/editEvidence.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Evidence, Stance } from '../../domain/records.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import type { DeskExhibit } from '../../queries/claimDesk.ts'
import { Card } from '../shared/Card.tsx'
import { Menu } from '../shared/Menu.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './Desk.module.css'
import { sourcePath } from './paths.ts'
import { useReport } from './useReport.ts'

export interface EvidenceCardProps {
  readonly dossierId: DossierId
  readonly exhibit: DeskExhibit
}

/** One piece of evidence: the exact words, where they stand, and how they compare with the source. */
export function EvidenceCard({ dossierId, exhibit }: EvidenceCardProps) {
  const { evidence, excerpt, source, publisher, discount, letter } = exhibit
  const say = useSay()
  const report = useReport()
  const edit = useCommand(dossierId, editEvidence)
  const remove = useCommand(dossierId, removeEvidence)
  const change = async (fields: Partial<Pick<Evidence, 'stance' | 'use'>>): Promise<void> => {
    const result = await edit.run({ evidenceId: evidence.id, fields })
    if (result.ok) return
    if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('desk:evidenceGone'))
  }
  const takeOff = async (): Promise<void> => {
    const result = await remove.run(evidence.id)
    if (result.ok) report.done(say('desk:evidenceRemoved'))
    else report.notKept(result.error)
  }
  const words = excerpt.anchor?.exact ?? excerpt.quoted
  return (
    <Card
      as="article"
      label={say('desk:evidence', { source: source.title })}
      className={css['card']}
      foot={
        <>
          <span className={excerpt.check.outcome === 'altered' ? css['altered'] : undefined}>
            {sayCheck(say, excerpt.check)}
          </span>
          {discount !== null && <span className={css['discount']}>{say(`desk:discount.${discount}`)}</span>}
        </>
      }
    >
      <UserText as="blockquote" lang={source.language} className={css['words']}>
        {words}
      </UserText>
      {excerpt.quoted !== words && excerpt.check.outcome !== 'artefact' && (
        <div className={css['given']}>
          {say('desk:given')}
          <UserText as="blockquote">{excerpt.quoted}</UserText>
        </div>
      )}
      <div className={css['foot']}>
        <SourceLine
          origin={letter}
          title={<Link to={sourcePath(dossierId, source.id)}>{source.title}</Link>}
          facts={[
            publisher?.name ?? null,
            source.issued,
            excerpt.speaker && say('desk:speaker', { speaker: excerpt.speaker }),
            evidence.use === 'primary' ? say('desk:firsthand') : null,
          ]}
        />
        <Menu
          label={say('desk:change')}
          icon={<Ellipsis aria-hidden="true" />}
          iconOnly
          size="small"
          align="end"
          items={[
            ...stances.map(stance => ({
              id: stance,
              label: say(`desk:turn.${stance}`),
              icon: <StanceIcon stance={stance} />,
              checked: evidence.stance === stance,
              onSelect: () => void change({ stance }),
            })),
            ...uses.map((use, index) => ({
              id: use,
              label: say(`desk:use.${use}`),
              checked: evidence.use === use,
              startsGroup: index === 0,
              onSelect: () => void change({ use }),
            })),
            {
              id: 'remove',
              label: say('desk:removeEvidence'),
              danger: true,
              startsGroup: true,
              onSelect: () => void takeOff(),
            },
          ]}
        />
      </div>
      {evidence.note.trim() !== '' && (
        <UserText as="p" className={css['note']}>
          {evidence.note}
        </UserText>
      )}
    </Card>
  )
}

const stances: readonly Stance[] = ['supports', 'conflicts', 'context']
const uses: readonly Evidence['use'][] = ['primary', 'secondary']
