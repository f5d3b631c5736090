import { createContext, useContext } from 'react'
import type { Store } from '../../store/openStore.ts'

export const StoreContext = createContext<Store | null>(null)

/** The store that app/ has opened. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('There is a StoreContext above every screen.')
  return store
}
