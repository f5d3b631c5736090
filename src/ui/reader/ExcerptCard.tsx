import { Ellipsis } from 'lucide-react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import { gravityOf } from '../../domain/quote/outcome.ts'
import type { Excerpt } from '../../domain/records.ts'
import { sayReporters } from '../../messages/chainWords.ts'
import { sayCheck, sayDifference, sayEarlierCheck } from '../../messages/quoteWords.ts'
import type { ClaimChoice, KeptExcerpt } from '../../queries/sourceReader.ts'
import { Acceptances } from '../shared/Acceptances.tsx'
import { Button } from '../shared/Button.tsx'
import { Card } from '../shared/Card.tsx'
import { DrawnQuote } from '../shared/ComparedQuote.tsx'
import { CompareToggle } from '../shared/CompareToggle.tsx'
import { Menu } from '../shared/Menu.tsx'
import { QuoteWarnings } from '../shared/QuoteWarnings.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Excerpts.module.css'
import { excerptWords } from '../shared/excerptWords.ts'

export interface ExcerptCardProps {
  readonly dossierId: DossierId
  readonly kept: KeptExcerpt
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  /** `null` where it has no place in the text shown. */
  readonly onShow: (() => void) | null
  /** `null` where nobody has to look for it. */
  readonly onFind: (() => void) | null
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One passage: its words, how they compare with the source, whose they are, and what they bear on. */
export function ExcerptCard({ dossierId, kept, language, onShow, onFind, onEdit, onRemove }: ExcerptCardProps) {
  const say = useSay()
  const { excerpt, discount, evidence, appears } = kept
  return (
    <Card
      as="li"
      className={css['card']}
      foot={
        onFind === null ? (
          <CheckFoot dossierId={dossierId} excerpt={excerpt} language={language} />
        ) : (
          sayEarlierCheck(say, excerpt.check)
        )
      }
    >
      <div className={css['top']}>
        {isDrawn(excerpt) ? (
          <DrawnQuote quoted={excerpt.quoted} check={excerpt.check} lang={language} className={css['words']} />
        ) : (
          <UserText as="blockquote" lang={language} className={css['words']}>
            {excerptWords(excerpt)}
          </UserText>
        )}
        <Menu
          label={say('excerpts:more')}
          icon={<Ellipsis aria-hidden="true" />}
          iconOnly
          size="small"
          align="end"
          items={[
            ...(onShow ? [{ id: 'show', label: say('excerpts:show'), onSelect: onShow }] : []),
            { id: 'edit', label: say('excerpts:edit'), onSelect: onEdit },
            { id: 'remove', label: say('excerpts:remove'), onSelect: onRemove, danger: true, startsGroup: true },
          ]}
        />
      </div>
      <Voice excerpt={excerpt} />
      {evidence.map(({ evidence: { id, stance }, claim }) => (
        <p key={id} className={css['bearing']}>
          <StanceIcon stance={stance} named quiet={discount !== null} />
          <ClaimLink dossierId={dossierId} claim={claim} />
        </p>
      ))}
      {discount !== null && evidence.length > 0 && <p className={css['quiet']}>{say(`desk:discount.${discount}`)}</p>}
      {appears.map(claim => (
        <p key={claim.id} className={css['bearing']}>
          <span className={css['quiet']}>{say('excerpts:appears')}</span>
          <ClaimLink dossierId={dossierId} claim={claim} />
        </p>
      ))}
      {evidence.length + appears.length === 0 && <p className={css['quiet']}>{say('excerpts:unused')}</p>}
      {(onShow !== null || onFind !== null) && (
        <div className={css['actions']}>
          {onShow && (
            <Button size="small" variant="ghost" className={css['flush']} onClick={onShow}>
              {say('excerpts:show')}
            </Button>
          )}
          {onFind && (
            <Button size="small" onClick={onFind}>
              {say('excerpts:attention.find')}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}

/** The outcome of the check, and each difference by name; form alone in one sentence. */
function CheckFoot({
  dossierId,
  excerpt,
  language,
}: Pick<ExcerptCardProps, 'dossierId' | 'language'> & { excerpt: Excerpt }) {
  const say = useSay()
  const { check } = excerpt
  const named = check.differences.filter(({ kind }) => gravityOf(kind) !== 'artefact')
  return (
    <div className={css['check']} data-outcome={check.outcome}>
      <p>{sayCheck(say, check)}</p>
      <QuoteWarnings warnings={keptWarnings(excerpt)} />
      {named.length > 0 && (
        <ul aria-label={say('excerpts:differences')}>
          {named.map((difference, index) => (
            <li key={index}>
              <UserText>{sayDifference(say, difference)}</UserText>
            </li>
          ))}
        </ul>
      )}
      <CompareToggle excerpt={excerpt} lang={language} />
      <Acceptances dossierId={dossierId} excerpt={excerpt} />
    </div>
  )
}

/** Whose words they are and through whom they come, where somebody has said so. */
function Voice({ excerpt: { speaker, through, manner } }: { readonly excerpt: Excerpt }) {
  const say = useSay()
  if (speaker === null && through.length === 0) return null
  const chain = sayReporters(say, through)
  const facts = [
    ...(speaker === null ? [] : [say('excerpts:speaker', { speaker })]),
    ...(chain === '' ? [] : [say('excerpts:through', { chain })]),
    say(`excerpts:manner.${manner}`),
  ]
  return (
    <UserText as="p" className={css['voice']}>
      {facts.join(' · ')}
    </UserText>
  )
}

function ClaimLink({ dossierId, claim }: { readonly dossierId: DossierId; readonly claim: ClaimChoice }) {
  return (
    <Link to={`/d/${dossierId}/claims/${encodeURIComponent(claim.id)}`}>
      <UserText>{claim.text}</UserText>
    </Link>
  )
}

/** Whether somebody has changed the words: then what was given is shown, with what the source has. */
function isDrawn({ check, anchor }: Excerpt): boolean {
  return anchor !== null && (check.outcome === 'editorial' || check.outcome === 'altered')
}
