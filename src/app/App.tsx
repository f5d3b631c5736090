import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect } from 'react'
import { RouterProvider } from 'react-router'
import type { Say } from '../messages/catalogue.ts'
import type { Store } from '../store/openStore.ts'
import { UpdatePrompt } from '../ui/frame/UpdatePrompt.tsx'
import { AnnounceProvider } from '../ui/shared/Announce.tsx'
import { ErrorBoundary } from '../ui/shared/ErrorBoundary.tsx'
import { SayProvider } from '../ui/shared/useSay.tsx'
import { ShortcutProvider } from '../ui/shared/useShortcut.tsx'
import { StoreContext } from '../ui/store/StoreContext.ts'
import { usePreferences } from '../ui/store/usePreferences.ts'
import { showLook } from './look.ts'
import type { routerOf } from './routes.tsx'
import type { Updates } from './updates.ts'

export interface AppProps {
  readonly say: Say
  readonly store: Store
  readonly client: QueryClient
  readonly router: ReturnType<typeof routerOf>
  readonly updates: Updates
}

/** The whole app on an open store. */
export function App({ say, store, client, router, updates }: AppProps) {
  return (
    <SayProvider say={say} language="en">
      <ErrorBoundary>
        <StoreContext value={store}>
          <QueryClientProvider client={client}>
            <Chosen>
              <AnnounceProvider>
                <RouterProvider router={router} />
                <UpdatePrompt updates={updates} />
              </AnnounceProvider>
            </Chosen>
          </QueryClientProvider>
        </StoreContext>
      </ErrorBoundary>
    </SayProvider>
  )
}

/** Does as this profile has chosen, whichever tab it chose in. */
function Chosen({ children }: { readonly children: ReactNode }) {
  const { preferences } = usePreferences()
  const { theme, contrast, singleKeys } = preferences
  useLayoutEffect(() => showLook({ theme, contrast }), [theme, contrast])
  return <ShortcutProvider singleKeys={singleKeys}>{children}</ShortcutProvider>
}
