import { useState } from 'react'
import type { DossierId, TextId } from '../../domain/id.ts'
import type { Excerpt, Source, Span } from '../../domain/records.ts'
import type { KeptExcerpt } from '../../queries/sourceReader.ts'
import type { ReadableText } from '../../workers/readableText.ts'
import { Button } from '../shared/Button.tsx'
import { GroupHeading } from '../shared/Card.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { ExcerptCard } from './ExcerptCard.tsx'
import { ExcerptRemoval } from './ExcerptRemoval.tsx'
import { ExcerptSheetDialog } from '../shared/ExcerptSheetDialog.tsx'
import { SettleDialog } from './SettleDialog.tsx'
import css from './Excerpts.module.css'

export interface ExcerptListProps {
  readonly dossierId: DossierId
  readonly source: Source
  /** Whoever published it, by name; `null` where nobody is named. */
  readonly medium: string | null
  /** The text shown: an excerpt of an earlier one has no place in it. */
  readonly textId: TextId
  readonly readable: ReadableText
  readonly excerpts: readonly KeptExcerpt[]
  readonly onShow: (span: Span) => void
  /** Looks for words in the text shown. */
  readonly onFind: (words: string) => void
}

/** The passages kept of a source, each with the claims that it bears on; first those that an earlier text left behind. */
export function ExcerptList({
  dossierId,
  source,
  medium,
  textId,
  readable,
  excerpts,
  onShow,
  onFind,
}: ExcerptListProps) {
  const say = useSay()
  const [open, setOpen] = useState<{ readonly kept: KeptExcerpt; readonly dialog: 'sheet' | 'removal' } | null>(null)
  const [settling, setSettling] = useState<readonly KeptExcerpt[] | null>(null)
  const here = excerpts.filter(({ excerpt }) => excerpt.textId === textId)
  const left = excerpts.filter(({ excerpt }) => excerpt.textId !== textId)
  const card = (kept: KeptExcerpt) => (
    <ExcerptCard
      key={kept.excerpt.id}
      dossierId={dossierId}
      kept={kept}
      language={source.language}
      onShow={placeOf(kept.excerpt, textId) && (() => show(kept.excerpt))}
      onFind={kept.excerpt.textId === textId ? null : () => onFind(wordsOf(kept.excerpt))}
      onEdit={() => setOpen({ kept, dialog: 'sheet' })}
      onRemove={() => setOpen({ kept, dialog: 'removal' })}
    />
  )
  const show = (excerpt: Excerpt): void => {
    if (excerpt.anchor) onShow(excerpt.anchor.span)
  }
  return (
    <section aria-label={say('excerpts:list')} className={css['section']}>
      {left.length > 0 && (
        <>
          <GroupHeading title={say('excerpts:attention.title')} count={say('excerpts:count', { count: left.length })} />
          <Notice
            tone="warn"
            actions={
              <Button size="small" onClick={() => setSettling(left)}>
                {say('captures:settle.button')}
              </Button>
            }
          >
            {say('excerpts:attention.text', { count: left.length })}
          </Notice>
          <ul className={css['list']}>{left.map(card)}</ul>
        </>
      )}
      <GroupHeading title={say('excerpts:title')} count={say('excerpts:count', { count: here.length })} />
      {here.length === 0 && <p className={css['quiet']}>{say(`excerpts:none.${source.role}`)}</p>}
      <ul className={css['list']}>{here.map(card)}</ul>
      {settling && (
        <SettleDialog
          dossierId={dossierId}
          sourceId={source.id}
          text={readable.text}
          left={settling}
          onClose={() => setSettling(null)}
        />
      )}
      {open?.dialog === 'sheet' && (
        <ExcerptSheetDialog
          dossierId={dossierId}
          excerpt={open.kept.excerpt}
          readable={open.kept.excerpt.textId === textId ? readable : null}
          medium={medium}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.dialog === 'removal' && (
        <ExcerptRemoval dossierId={dossierId} kept={open.kept} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

function placeOf({ textId, anchor }: Excerpt, shown: TextId): Span | null {
  return textId === shown && anchor ? anchor.span : null
}

/** As they stood in the source, where they did. */
function wordsOf({ anchor, quoted }: Excerpt): string {
  return anchor?.exact ?? quoted
}
