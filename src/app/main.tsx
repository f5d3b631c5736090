import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startCatalogue } from '../messages/startCatalogue.ts'
import { preferences } from '../queries/preferences.ts'
import { storageFailure } from '../store/failure.ts'
import { keepFresh, storedOptions } from '../store/live.ts'
import { openStore } from '../store/openStore.ts'
import '../ui/look/fonts.css'
import '../ui/look/tokens.css'
import '../ui/look/base.css'
import { StorageRefused, Superseded } from '../ui/frame/Stopped.tsx'
import { SayProvider } from '../ui/shared/useSay.tsx'
import { App } from './App.tsx'
import { routerOf } from './routes.tsx'
import { sweepLater } from './sweepLater.ts'
import { tabSession, thisTab } from './tabSession.ts'
import { serviceWorkers, watchUpdates } from './updates.ts'

const place = document.querySelector('#root')
if (!place) throw new Error('The page has a place for the app.')
const root = createRoot(place)
const reload = (): void => location.reload()
const { say, whole } = startCatalogue('en')
const updates = watchUpdates(serviceWorkers(), reload)

await start()

/** Opens the store and shows the app on it as its user has chosen, or says why there is none. */
async function start(): Promise<void> {
  try {
    const store = await openStore({
      name: 'touchstone',
      session: await tabSession(thisTab()),
      onSuperseded: () =>
        root.render(
          <SayProvider say={say} language="en">
            <Superseded onReload={reload} />
          </SayProvider>,
        ),
    })
    const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: false } } })
    keepFresh(client, store.db)
    await client.fetchQuery(storedOptions(store.db, preferences))
    sweepLater(store)
    root.render(
      <StrictMode>
        <App say={say} store={store} client={client} router={routerOf(whole)} updates={updates} />
      </StrictMode>,
    )
  } catch (thrown) {
    const failure = storageFailure(thrown)
    if (!failure) throw thrown
    root.render(
      <SayProvider say={say} language="en">
        <StorageRefused failure={failure} onReload={reload} />
      </SayProvider>,
    )
  }
}
