import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { keepFresh } from '../../src/store/live.ts'
import { renderWithWords } from '../../src/ui/shared/rendering.tsx'
import { StoreContext } from '../../src/ui/store/StoreContext.ts'
import type { AStore } from './emptyStore.ts'

/**
 * Shows what reads and writes a store, kept fresh as in the app. It is gone, and the store closed, when the test ends. Gives
 * what keeps the answers.
 */
export function showOver({ db, blobs, actor }: AStore, children: ReactNode): QueryClient {
  const client = new QueryClient()
  const stop = keepFresh(client, db)
  onTestFinished(() => {
    stop()
    client.clear()
    db.close()
  })
  renderWithWords(
    <QueryClientProvider client={client}>
      <StoreContext value={{ db, blobs, actor }}>{children}</StoreContext>
    </QueryClientProvider>,
  )
  return client
}
