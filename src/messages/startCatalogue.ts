import { createInstance } from 'i18next'
import type { Language, Say } from './catalogue.ts'
import { common } from './en/common.ts'
import { dossiers } from './en/dossiers.ts'
import { shell } from './en/shell.ts'
import { standards } from './en/standards.ts'

/** A catalogue that begins with what the first screen says. */
export interface StartCatalogue {
  readonly say: Say
  /** Once every other sentence is there too. Rejects where they cannot be loaded. */
  readonly whole: Promise<void>
}

/** The namespaces of the start screen, of the frame round every screen and of what they open. */
const first = { common, dossiers, shell, standards }

/**
 * The catalogue for the page: the first screen's sentences at once, the others loaded beside it.
 * They are a tenth of all that the first screen would otherwise wait for. No screen is shown before
 * `whole` but the first.
 */
export function startCatalogue(language: Language): StartCatalogue {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(first),
    defaultNS: 'common',
    resources: { en: first },
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  })
  async function addOthers(): Promise<void> {
    const { en } = await import('./en/index.ts')
    for (const [namespace, sentences] of Object.entries(en)) instance.addResourceBundle('en', namespace, sentences)
  }
  return { say: instance.t, whole: addOthers() }
}
