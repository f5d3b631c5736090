import { lazy, Suspense, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { FrameContext } from './FrameContext.ts'
import { placeOf } from './places.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'
import { useWindowTitle } from './useWindowTitle.ts'

const LeaveQuestion = lazy(async () => ({ default: (await import('./LeaveQuestion.tsx')).LeaveQuestion }))
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))

const PALETTE_KEYS = 'Mod+k'

/** Round every screen: the palette, the keys, the window's title, and where the focus goes on arrival. */
export function AppFrame() {
  const say = useSay()
  const place = placeOf(useLocation().pathname)
  const [opened, setOpened] = useState<'palette' | 'keys' | null>(null)
  const close = (): void => setOpened(null)
  useShortcut(PALETTE_KEYS, say('shell:anything'), () => setOpened('palette'))
  useShortcut('?', say('shell:keysHelp'), () => setOpened('keys'))
  useWindowTitle(place)
  useFocusOnArrival(place)
  return (
    <FrameContext value={{ openPalette: () => setOpened('palette'), paletteKeys: PALETTE_KEYS }}>
      <Outlet />
      <Suspense>
        <LeaveQuestion />
      </Suspense>
      <Suspense>
        {opened === 'palette' && <Palette dossierId={place.dossierId} ownKeys={PALETTE_KEYS} onClose={close} />}
        {opened === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
    </FrameContext>
  )
}
