import type { Anchor, QuoteCheck } from '../../domain/records.ts'
import { ComparedQuote } from '../shared/ComparedQuote.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './NewVersion.module.css'

export interface ComparedSentencesProps {
  /** The passage, whose words are the same in both. */
  readonly words: string
  /** Its sentence as it was and as it is, and the former as a quote of the one there now. */
  readonly sentences: { readonly before: string; readonly now: Anchor; readonly check: QuoteCheck }
  /** BCP 47, of the source. */
  readonly lang: string | null
}

/** A passage that stands there still, and its sentence, which has changed, as it was and as it is side by side. */
export function ComparedSentences({ words, sentences: { before, now, check }, lang }: ComparedSentencesProps) {
  const say = useSay()
  return (
    <>
      <UserText as="blockquote" lang={lang} className={css['words']}>
        {words}
      </UserText>
      <ComparedQuote
        quoted={before}
        check={check}
        anchor={now}
        lang={lang}
        names={{ quote: say('captures:settle.sentenceBefore'), source: say('captures:settle.sentenceNow') }}
      />
    </>
  )
}
