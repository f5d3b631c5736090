import { Search } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { findQuote, type QuotePlace } from '../../domain/quote/findQuote.ts'
import type { Span } from '../../domain/records.ts'
import { type Skeleton, skeletonOf } from '../../domain/text/skeleton.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import type { OtherText } from '../../queries/sourceReader.ts'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { Progress } from '../shared/Progress.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { type Passage, passageOfQuote } from './passage.ts'
import css from './reader.module.css'
import { useOtherTexts } from './useOtherTexts.ts'

export interface FindQuoteProps {
  readonly dossierId: DossierId
  readonly text: string
  readonly others: readonly OtherText[]
  /** Words to look for at once. */
  readonly initialQuote: string
  readonly onPlace: (passage: Passage) => void
}

interface Looked {
  readonly quote: string
  readonly places: readonly QuotePlace[]
}

/** More places than anybody tries one by one. */
const SHOWN_PLACES = 50

/** Looks for given words in the text, and on request in the dossier's other sources. */
export function FindQuote({ dossierId, text, others, initialQuote, onPlace }: FindQuoteProps) {
  const say = useSay()
  const [skeleton, setSkeleton] = useState<Skeleton | null>(null)
  const [quote, setQuote] = useState(initialQuote)
  const [looked, setLooked] = useState<Looked | null>(() =>
    initialQuote === '' ? null : { quote: initialQuote, places: findQuote(skeletonOf(text), { quote: initialQuote }) },
  )
  const elsewhere = useOtherTexts(others)
  const look = () => {
    const prepared = skeleton ?? skeletonOf(text)
    const places = findQuote(prepared, { quote })
    setSkeleton(prepared)
    setLooked({ quote, places })
    elsewhere.clear()
    if (places[0] && places.length === 1) onPlace(passageOfQuote(text, places[0].span, quote))
  }
  return (
    <section aria-label={say('reader:find.title')} className={css['find']}>
      <Field label={say('reader:find.title')} hint={say('reader:find.hint')}>
        <TextArea value={quote} onChange={setQuote} rows={3} />
      </Field>
      <div className={css['row']}>
        <Button icon={<Search aria-hidden="true" />} onClick={look}>
          {say('reader:find.look')}
        </Button>
        {looked && others.length > 0 && looked.quote.trim() !== '' && (
          <Button variant="ghost" busy={elsewhere.share !== null} onClick={() => void elsewhere.look(looked.quote)}>
            {say('reader:find.everywhere')}
          </Button>
        )}
      </div>
      <p role="status">{looked && sayPlaces(say, looked)}</p>
      {looked && <Places looked={looked} text={text} onPlace={onPlace} />}
      {elsewhere.share !== null && (
        <Progress
          label={say('quote:found.searching', { count: others.length })}
          share={elsewhere.share}
          onCancel={elsewhere.clear}
        />
      )}
      {elsewhere.failed > 0 && <p role="status">{say('reader:find.unread', { count: elsewhere.failed })}</p>}
      {looked && elsewhere.found && (
        <>
          <p role="status">{say('reader:find.elsewhere', { count: elsewhere.found.length })}</p>
          <ul className={css['list']}>
            {elsewhere.found.map(({ sourceId, title }) => (
              <li key={sourceId}>
                <Link to={`/d/${dossierId}/sources/${encodeURIComponent(sourceId)}`} state={{ quote: looked.quote }}>
                  <UserText>{title}</UserText>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface PlacesProps {
  readonly looked: Looked
  readonly text: string
  readonly onPlace: (passage: Passage) => void
}

function Places({ looked: { quote, places }, text, onPlace }: PlacesProps) {
  const say = useSay()
  return (
    <ol className={css['list']}>
      {places.slice(0, SHOWN_PLACES).map(({ span, check, cutsWord }) => (
        <li key={span.start}>
          <button type="button" className={css['place']} onClick={() => onPlace(passageOfQuote(text, span, quote))}>
            <PlaceWords text={text} span={span} />
            <span className={css['quiet']}>
              {sayCheck(say, check)} {cutsWord && say('quote:found.cutsWord')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The words as they stand there, with a little of what is around them. */
function PlaceWords({ text, span }: { readonly text: string; readonly span: Span }) {
  const { prefix, exact, suffix } = anchorAt(text, span)
  return (
    <UserText>
      …{prefix}
      <strong>{exact}</strong>
      {suffix}…
    </UserText>
  )
}

function sayPlaces(say: ReturnType<typeof useSay>, { quote, places }: Looked): string {
  if (quote.trim() === '') return say('quote:found.empty')
  if (places.length === 0) return say('quote:check.absent')
  return say('quote:found.places', { count: places.length })
}
