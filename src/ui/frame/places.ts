import type { DossierId } from '../../domain/id.ts'

/** The screens of a dossier in the order of the bar, as their addresses name them. */
export const dossierScreens = ['claims', 'sources', 'origins', 'search', 'history', 'export'] as const
export type DossierScreen = (typeof dossierScreens)[number]

/** Where an address leads, as far as the frame cares. */
export interface Place {
  readonly dossierId: DossierId | null
  /** Of a dossier, or of the app where there is none; `null`: the start screen, or nowhere. */
  readonly screen: DossierScreen | 'checks' | 'sheet' | 'rules' | 'settings' | null
  /** The claim or the source on it. */
  readonly recordId: string | null
}

/** Reads `/d/:dossier/:screen/:record`, `/settings` and `/rules`. */
export function placeOf(pathname: string): Place {
  const [root, dossier = null, screen, record = null] = pathname.split('/').filter(Boolean).map(decodeURIComponent)
  if (root === 'settings' || root === 'rules') return { dossierId: null, screen: root, recordId: null }
  if (root !== 'd') return { dossierId: null, screen: null, recordId: null }
  const known =
    [...dossierScreens, 'checks' as const, 'sheet' as const, 'rules' as const].find(name => name === screen) ?? null
  return { dossierId: dossier as DossierId | null, screen: known, recordId: record }
}

/**
 * The same for two addresses that are one screen to a person: going from claim to claim stays on
 * the list and the desk, and takes the focus nowhere; another source is another text.
 */
export function screenKey({ dossierId, screen, recordId }: Place): string {
  return [dossierId, screen, screen === 'claims' ? null : recordId].join(' ')
}
