import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { FigureValue } from '../../domain/map/figureValues.ts'
import { figureWordings } from '../../queries/figureWordings.ts'
import { readFigures } from '../../workers/readFigures.ts'
import { useStore } from './StoreContext.ts'

/** What reading the figures of a dossier's excerpts has come to. */
export interface FigureReadout {
  /** Those of before, while an excerpt that came or changed is read; `undefined` before the first. */
  readonly values: readonly FigureValue[] | undefined
  /** From 0 to 1, while excerpts are read for the first time. */
  readonly share: number | null
  readonly failed: boolean
  /** Goes on where it was stopped or failed: what was read is kept. */
  readonly resume: () => void
  /** Stops reading until `resume`. */
  readonly cancel: () => void
}

/** The values that a dossier's excerpts give, read in a worker, now and after every change to them. */
export function useFigureValues(dossierId: DossierId): FigureReadout {
  const { db } = useStore()
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const [isStopped, setStopped] = useState(false)
  const queryKey = ['figure-values', dossierId]
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<readonly FigureValue[]> => {
      const values = await readFigures({ store: db.name, dossierId }, signal, setShare)
      if (!values.ok) throw new Error(`Not read: ${values.error.type}.`)
      return values.value
    },
    enabled: !isStopped,
    meta: { tables: figureWordings.tables },
    staleTime: Infinity, // until keepFresh says otherwise
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  return {
    values: query.data,
    share: query.isLoading ? share : null,
    failed: query.isError,
    resume() {
      if (isStopped) setStopped(false)
      else void query.refetch()
    },
    cancel() {
      setStopped(true)
      void client.cancelQueries({ queryKey })
    },
  }
}
