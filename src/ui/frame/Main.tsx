import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useSay } from '../shared/useSay.tsx'
import css from './Frame.module.css'
import { placeOf } from './places.ts'

/** The screen itself: what the skip link leads to, named after the screen so that arriving there says where one is. */
export function Main({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  const { screen } = placeOf(useLocation().pathname)
  return (
    <main
      id="content"
      tabIndex={-1}
      className={css['main']}
      aria-label={screen === null ? undefined : say(`shell:${screen}`)}
    >
      {children}
    </main>
  )
}
