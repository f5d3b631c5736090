import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { DossiersScreen } from '../ui/dossiers/DossiersScreen.tsx'
import { AppFrame } from '../ui/frame/AppFrame.tsx'
import { BrokenScreen } from '../ui/frame/BrokenScreen.tsx'
import { DossierFrame } from '../ui/frame/DossierFrame.tsx'
import { NotFound } from '../ui/frame/NotFound.tsx'
import { Opening } from '../ui/frame/Opening.tsx'
import { TopFrame } from '../ui/frame/TopFrame.tsx'

type Router = ReturnType<typeof createBrowserRouter>

/**
 * Every address of the app. What the first screen does not need is loaded when it is asked for; every other
 * screen waits for `words`, the sentences that the first one does without.
 */
export function routerOf(words: Promise<void>): Router {
  const loader = async (): Promise<null> => {
    await words
    return null
  }
  return createBrowserRouter([
    {
      Component: AppFrame,
      HydrateFallback: Opening,
      ErrorBoundary: BrokenScreen,
      children: [
        {
          Component: TopFrame,
          children: [
            {
              ErrorBoundary: BrokenScreen,
              children: [
                { path: '/', Component: DossiersScreen },
                { loader, children: ofTheApp },
              ],
            },
          ],
        },
        {
          path: '/d/:dossier',
          Component: DossierFrame,
          children: [{ ErrorBoundary: BrokenScreen, loader, children: ofDossier }],
        },
        { path: '*', Component: NotFound },
      ],
    },
  ])
}

const ofTheApp: RouteObject[] = [
  {
    path: '/settings',
    lazy: async () => ({ Component: (await import('../ui/settings/SettingsScreen.tsx')).SettingsScreen }),
  },
  { path: '/rules', lazy: rulesScreen },
]

const ofDossier: RouteObject[] = [
  { index: true, element: <Navigate to="sources" replace /> },
  {
    path: 'claims/:claim?',
    lazy: async () => ({ Component: (await import('../ui/claims/ClaimsScreen.tsx')).ClaimsScreen }),
  },
  {
    path: 'sources',
    lazy: async () => ({ Component: (await import('../ui/sources/SourcesScreen.tsx')).SourcesScreen }),
  },
  {
    path: 'sources/:source',
    lazy: async () => ({ Component: (await import('../ui/reader/ReaderScreen.tsx')).ReaderScreen }),
  },
  {
    path: 'origins',
    lazy: async () => ({ Component: (await import('../ui/origins/OriginsScreen.tsx')).OriginsScreen }),
  },
  {
    path: 'search',
    lazy: async () => ({ Component: (await import('../ui/search/SearchScreen.tsx')).SearchScreen }),
  },
  {
    path: 'history',
    lazy: async () => ({ Component: (await import('../ui/history/HistoryScreen.tsx')).HistoryScreen }),
  },
  {
    path: 'checks',
    lazy: async () => ({ Component: (await import('../ui/checks/ChecksScreen.tsx')).ChecksScreen }),
  },
  {
    path: 'export',
    lazy: async () => ({ Component: (await import('../ui/export/ExportScreen.tsx')).ExportScreen }),
  },
  {
    path: 'sheet',
    lazy: async () => ({ Component: (await import('../ui/dossiers/DossierSheetScreen.tsx')).DossierSheetScreen }),
  },
  { path: 'rules', lazy: rulesScreen },
]

/** The same with a dossier, whose own profile it shows, and without. */
async function rulesScreen() {
  return { Component: (await import('../ui/rules/RulesScreen.tsx')).RulesScreen }
}
