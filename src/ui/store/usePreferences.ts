import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Instant } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import { preferences as preferencesQuery } from '../../queries/preferences.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { nameReviewer } from '../../store/nameReviewer.ts'
import { choose, type Choice, defaultPreferences, type Preferences } from '../../store/preferences.ts'
import { useStore } from './StoreContext.ts'
import { useStored } from './useStored.ts'

/** What this browser profile has chosen, now and after every choice in any tab, and how to choose. */
export interface ChosenPreferences {
  readonly preferences: Preferences
  readonly choose: (choice: Choice) => Promise<Result<void, StorageFailure>>
  /** Gives the person a name, in every dossier that knows them. */
  readonly nameReviewer: (name: string) => Promise<Result<void, StorageFailure>>
  readonly isNaming: boolean
}

export function usePreferences(): ChosenPreferences {
  const { db, actor } = useStore()
  const { data } = useStored(preferencesQuery)
  const naming = useMutation({
    mutationFn: (name: string) => nameReviewer({ db, actor, now: new Date().toISOString() as Instant }, name),
    networkMode: 'always',
  })
  return {
    preferences: data ?? defaultPreferences,
    choose: useCallback((choice: Choice) => choose(db, choice), [db]),
    nameReviewer: naming.mutateAsync,
    isNaming: naming.isPending,
  }
}
