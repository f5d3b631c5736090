import { lazy, Suspense } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import css from './Desk.module.css'
import { figuresElementId, showFigures } from './showPlace.ts'

const FigureLedgerSection = lazy(async () => ({
  default: (await import('./figures/FigureLedgerSection.tsx')).FigureLedgerSection,
}))

export interface DeskFiguresProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** The place of the figures on the desk, which come when the desk is there. */
export function DeskFigures({ dossierId, desk }: DeskFiguresProps) {
  const say = useSay()
  useShortcut('f', say('figures:key'), showFigures, { group: say('claims:keys') })
  return (
    <section id={figuresElementId} tabIndex={-1} className={css['figures']} aria-label={say('figures:title')}>
      <Suspense fallback={<p className={css['kick']}>{say('figures:loading')}</p>}>
        <FigureLedgerSection dossierId={dossierId} desk={desk} />
      </Suspense>
    </section>
  )
}
