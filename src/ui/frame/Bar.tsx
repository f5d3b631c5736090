import { Search, Settings } from 'lucide-react'
import { type MouseEvent, type ReactNode } from 'react'
import { Link } from 'react-router'
import { cx } from '../shared/cx.ts'
import { Kbd } from '../shared/Kbd.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Bar.module.css'
import { useFrame } from './FrameContext.ts'
import { IconLink } from './IconLink.tsx'

export interface BarProps {
  /** Where one is. */
  readonly title?: ReactNode
  /** The screens of it. */
  readonly nav?: ReactNode
  /** What can be done anywhere in it. */
  readonly tools?: ReactNode
}

/** The bar above every screen: the way home, where one is, the way to everything else. */
export function Bar({ title, nav, tools }: BarProps) {
  const say = useSay()
  const { openPalette, paletteKeys } = useFrame()
  return (
    <header className={cx(css['bar'], 'no-print')}>
      <a className={css['skip']} href="#content" onClick={skip}>
        {say('shell:skip')}
      </a>
      <div className={css['where']}>
        <Link className={css['home']} to="/" aria-label={say('shell:name')}>
          <img src="/icon.svg" alt="" width="24" height="24" />
          {title === undefined && <span>{say('shell:name')}</span>}
        </Link>
        {title}
      </div>
      {nav}
      <div className={css['tools']}>
        <button type="button" className={css['search']} onClick={openPalette}>
          <Search aria-hidden="true" />
          <span className={css['searchLabel']}>{say('shell:anything')}</span>
          <Kbd keys={paletteKeys} />
        </button>
        {tools}
        <IconLink label={say('shell:settings')} icon={<Settings aria-hidden="true" />} to="/settings" />
      </div>
    </header>
  )
}

/** Goes to the content without leaving a `#` in the address. */
function skip(event: MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}
