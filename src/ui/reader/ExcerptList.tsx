import { Link } from 'react-router'
import type { DossierId, TextId } from '../../domain/id.ts'
import type { Span } from '../../domain/records.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import type { KeptExcerpt } from '../../queries/sourceReader.ts'
import { Button } from '../shared/Button.tsx'
import { Card, GroupHeading } from '../shared/Card.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { oneLine } from './passage.ts'
import css from './reader.module.css'

export interface ExcerptListProps {
  readonly dossierId: DossierId
  /** The text shown: an excerpt of an earlier one has no place in it. */
  readonly textId: TextId
  readonly excerpts: readonly KeptExcerpt[]
  readonly onShow: (span: Span) => void
}

/** The passages kept of a text, each with the claims that it bears on. */
export function ExcerptList({ dossierId, textId, excerpts, onShow }: ExcerptListProps) {
  const say = useSay()
  return (
    <section aria-label={say('reader:excerpts.title')}>
      <GroupHeading
        title={say('reader:excerpts.title')}
        count={say('reader:excerpts.count', { count: excerpts.length })}
      />
      {excerpts.length === 0 && <p className={css['quiet']}>{say('reader:excerpts.none')}</p>}
      <ul className={css['list']}>
        {excerpts.map(kept => (
          <KeptCard key={kept.excerpt.id} dossierId={dossierId} textId={textId} kept={kept} onShow={onShow} />
        ))}
      </ul>
    </section>
  )
}

interface KeptCardProps {
  readonly dossierId: DossierId
  readonly textId: TextId
  readonly kept: KeptExcerpt
  readonly onShow: (span: Span) => void
}

function KeptCard({ dossierId, textId, kept: { excerpt, evidence, appears }, onShow }: KeptCardProps) {
  const say = useSay()
  const anchor = excerpt.textId === textId ? excerpt.anchor : null
  return (
    <Card as="li" foot={sayCheck(say, excerpt.check)}>
      <UserText as="blockquote" className={css['words']}>
        {oneLine(excerpt.quoted)}
      </UserText>
      {evidence.map(({ evidence: { id, stance }, claim }) => (
        <p key={id} className={css['bearing']}>
          <StanceIcon stance={stance} named />
          <Link to={`/d/${dossierId}/claims/${encodeURIComponent(claim.id)}`}>
            <UserText>{claim.text}</UserText>
          </Link>
        </p>
      ))}
      {appears.map(claim => (
        <p key={claim.id} className={css['bearing']}>
          <span className={css['quiet']}>{say('reader:excerpts.appears')}</span>
          <Link to={`/d/${dossierId}/claims/${encodeURIComponent(claim.id)}`}>
            <UserText>{claim.text}</UserText>
          </Link>
        </p>
      ))}
      {excerpt.textId !== textId && <p className={css['quiet']}>{say('reader:excerpts.earlier')}</p>}
      {anchor && (
        <Button size="small" variant="ghost" onClick={() => onShow(anchor.span)}>
          {say('reader:excerpts.show')}
        </Button>
      )}
    </Card>
  )
}
