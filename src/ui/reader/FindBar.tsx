import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { IconButton } from '../shared/IconButton.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './FindBar.module.css'
import type { FindInText } from './useFindInText.ts'

export interface FindBarProps {
  readonly find: FindInText
  readonly onClose: () => void
}

/** Words to find in the text, how often they stand there, and the way from one place to the next. */
export function FindBar({ find, onClose }: FindBarProps) {
  const say = useSay()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => bar.current?.querySelector('input')?.select(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    find.step(event.shiftKey ? -1 : 1)
    event.preventDefault()
  }
  return (
    <div ref={bar} role="search" className={css['bar']} aria-label={say('reader:inText.label')}>
      <Search aria-hidden="true" className={css['icon']} />
      <TextInput
        aria-label={say('reader:inText.label')}
        placeholder={say('reader:inText.placeholder')}
        className={css['words']}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={find.query}
        onChange={find.look}
        onKeyDown={onKeyDown}
      />
      <Count find={find} />
      <IconButton
        label={say('reader:inText.previous')}
        keys="Shift+Enter"
        size="small"
        icon={<ChevronUp aria-hidden="true" />}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label={say('reader:inText.next')}
        keys="Enter"
        size="small"
        icon={<ChevronDown aria-hidden="true" />}
        onClick={() => find.step(1)}
      />
      <IconButton
        label={say('reader:inText.close')}
        keys="Escape"
        size="small"
        icon={<X aria-hidden="true" />}
        onClick={onClose}
      />
    </div>
  )
}

function Count({ find: { found, state } }: { readonly find: FindInText }) {
  const say = useSay()
  const { number } = useFormat()
  const count = found.places.length / 2
  const facts = { place: number(found.current + 1), places: number(count) }
  const words = {
    nothing: '',
    failed: say('reader:inText.failed'),
    looking: count === 0 ? say('common:working') : say('reader:inText.placeSoFar', facts),
    all: count === 0 ? say('reader:inText.none') : say('reader:inText.place', facts),
    more: say('reader:inText.placeOfMore', facts),
  }[state]
  return (
    <span role="status" className={css['count']}>
      {words}
    </span>
  )
}
