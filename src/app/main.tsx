import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import type { SessionId } from '../domain/id.ts'
import { storageFailure } from '../store/failure.ts'
import { keepFresh } from '../store/live.ts'
import { openStore } from '../store/openStore.ts'
import '../ui/look/fonts.css'
import '../ui/look/tokens.css'
import '../ui/look/base.css'
import { StorageRefused, Superseded } from '../ui/frame/Stopped.tsx'
import { UpdatePrompt } from '../ui/frame/UpdatePrompt.tsx'
import { AnnounceProvider } from '../ui/shared/Announce.tsx'
import { ErrorBoundary } from '../ui/shared/ErrorBoundary.tsx'
import { SayProvider } from '../ui/shared/useSay.tsx'
import { ShortcutProvider } from '../ui/shared/useShortcut.tsx'
import { StoreContext } from '../ui/store/StoreContext.ts'
import { routerOf } from './routes.tsx'
import { serviceWorkers, watchUpdates } from './updates.ts'

const place = document.querySelector('#root')
if (!place) throw new Error('The page has a place for the app.')
const root = createRoot(place)
const reload = (): void => location.reload()
const updates = watchUpdates(serviceWorkers(), reload)

await start()

/** Opens the store and shows the app on it, or says why there is none. */
async function start(): Promise<void> {
  try {
    const store = await openStore({
      name: 'touchstone',
      session: tabSession(),
      onSuperseded: () =>
        root.render(
          <SayProvider language="en">
            <Superseded onReload={reload} />
          </SayProvider>,
        ),
    })
    const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: false } } })
    keepFresh(client, store.db)
    root.render(
      <StrictMode>
        <SayProvider language="en">
          <ErrorBoundary>
            <ShortcutProvider singleKeys>
              <AnnounceProvider>
                <StoreContext value={store}>
                  <QueryClientProvider client={client}>
                    <RouterProvider router={routerOf()} />
                    <UpdatePrompt updates={updates} />
                  </QueryClientProvider>
                </StoreContext>
              </AnnounceProvider>
            </ShortcutProvider>
          </ErrorBoundary>
        </SayProvider>
      </StrictMode>,
    )
  } catch (thrown) {
    const failure = storageFailure(thrown)
    if (!failure) throw thrown
    root.render(
      <SayProvider language="en">
        <StorageRefused failure={failure} onReload={reload} />
      </SayProvider>,
    )
  }
}

/** This tab's name in the ledger, the same after a reload: its Undo goes on where it was. */
function tabSession(): SessionId {
  const key = 'touchstone.session'
  const session = sessionStorage.getItem(key) ?? `session:${crypto.randomUUID()}`
  sessionStorage.setItem(key, session)
  return session as SessionId
}
