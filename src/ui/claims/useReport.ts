import type { StorageFailure } from '../../store/failure.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { useSay } from '../shared/useSay.tsx'

/** Functions that tell what came of an act. */
export interface Report {
  readonly done: (message: string) => void
  readonly refused: (message: string) => void
  /** Tells why the store did not keep something, and what to do. */
  readonly notKept: (failure: StorageFailure) => void
}

export function useReport(): Report {
  const say = useSay()
  const announce = useAnnounce()
  const refused = (message: string): void => announce({ message, tone: 'error' })
  return {
    done: announce,
    refused,
    notKept: ({ cause }) => refused(say(`claims:storage.${cause}`)),
  }
}
