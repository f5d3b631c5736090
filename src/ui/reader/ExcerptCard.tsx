import { Ellipsis } from 'lucide-react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { DifferenceKind, Excerpt } from '../../domain/records.ts'
import { sayCheck, sayDifference } from '../../messages/quoteWords.ts'
import type { ClaimChoice, KeptExcerpt } from '../../queries/sourceReader.ts'
import { Button } from '../shared/Button.tsx'
import { Card } from '../shared/Card.tsx'
import { Menu } from '../shared/Menu.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Excerpts.module.css'
import { excerptWords } from '../shared/excerptWords.ts'
import { oneLine } from '../shared/oneLine.ts'

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
  const { excerpt, evidence, appears } = kept
  return (
    <Card
      as="li"
      className={css['card']}
      foot={onFind === null ? <CheckFoot excerpt={excerpt} /> : say('excerpts:attention.earlier')}
    >
      <div className={css['top']}>
        <UserText as="blockquote" lang={language} className={css['words']}>
          {excerptWords(excerpt)}
        </UserText>
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
      {isGivenOtherwise(excerpt) && (
        <p className={css['given']}>
          <span className={css['quiet']}>{say('excerpts:given')}</span>
          <UserText>{oneLine(excerpt.quoted)}</UserText>
        </p>
      )}
      <Voice excerpt={excerpt} />
      {evidence.map(({ evidence: { id, stance }, claim }) => (
        <p key={id} className={css['bearing']}>
          <StanceIcon stance={stance} named />
          <ClaimLink dossierId={dossierId} claim={claim} />
        </p>
      ))}
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
function CheckFoot({ excerpt: { check } }: { readonly excerpt: Excerpt }) {
  const say = useSay()
  const named = check.differences.filter(({ kind }) => !isForm.has(kind))
  return (
    <div className={css['check']} data-outcome={check.outcome}>
      <p>{sayCheck(say, check)}</p>
      {named.length > 0 && (
        <ul aria-label={say('excerpts:differences')}>
          {named.map((difference, index) => (
            <li key={index}>
              <UserText>{sayDifference(say, difference)}</UserText>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What extraction and typesetting do: named together, for there may be dozens. */
const isForm: ReadonlySet<DifferenceKind> = new Set([
  'whitespace',
  'hyphenation',
  'soft-hyphen',
  'quotes',
  'dashes',
  'ligature',
  'unicode',
  'number-format',
  'inserted-matter',
])

/** Whose words they are and through whom they come, where somebody has said so. */
function Voice({ excerpt: { speaker, through, manner } }: { readonly excerpt: Excerpt }) {
  const say = useSay()
  if (speaker === null && through.length === 0) return null
  const chain = through.reduce(
    (before, after) => (before === '' ? after : say('excerpts:chain', { before, after })),
    '',
  )
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

/** Whether the words were given otherwise than they are shown; white space aside. */
function isGivenOtherwise(excerpt: Excerpt): boolean {
  return excerptWords(excerpt) !== oneLine(excerpt.quoted)
}
