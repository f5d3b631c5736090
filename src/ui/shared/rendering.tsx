import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { catalogueOf } from '../../messages/catalogue.ts'
import { AnnounceProvider } from './Announce.tsx'
import { SayProvider } from './useSay.tsx'
import { ShortcutProvider } from './useShortcut.tsx'

const say = catalogueOf('en')

/** For tests: renders as the app does, with words, announcements and keys around it, also when it is rendered again. */
export function renderWithWords(children: ReactNode, singleKeys = true): RenderResult {
  const wrapper = ({ children: inner }: { readonly children: ReactNode }) => (
    <SayProvider say={say} language="en">
      <ShortcutProvider singleKeys={singleKeys}>
        <AnnounceProvider>{inner}</AnnounceProvider>
      </ShortcutProvider>
    </SayProvider>
  )
  return render(children, { wrapper })
}
