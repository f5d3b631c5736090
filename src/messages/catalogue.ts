import { createInstance, type TFunction } from 'i18next'
import { en } from './en/index.ts'

/** Languages that the app speaks. A new one is a folder beside `en/` and a line here. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

export type Namespace = keyof typeof en

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof en
    returnNull: false
  }
}

/**
 * Gives the sentence for a key, e.g. `say('desk:mark.save')`; the compiler knows the keys.
 *
 * Facts are put in by name (`{{count}}`); `count` chooses the plural form by the
 * language's own rules (`key_one`, `key_other`).
 */
export type Say = TFunction<Namespace[]>

/** The catalogue of one language. Pure and synchronous: works in the page, in a worker and on the command line. */
export function catalogueOf(language: Language): Say {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(en),
    defaultNS: 'common',
    resources: { en },
    initAsync: false,
    interpolation: { escapeValue: false }, // React and the exporters escape for their own medium
    returnNull: false,
  })
  return instance.t
}
