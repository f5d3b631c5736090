import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Language, Say } from '../../messages/catalogue.ts'

interface Voice {
  readonly say: Say
  readonly language: Language
}

const VoiceContext = createContext<Voice | null>(null)

export interface SayProviderProps extends Voice {
  readonly children: ReactNode
}

/** Gives everything below it the words of one language. Stands once, at the root. */
export function SayProvider({ say, language, children }: SayProviderProps) {
  const voice = useMemo(() => ({ say, language }), [say, language])
  return <VoiceContext value={voice}>{children}</VoiceContext>
}

/** The sentence for a key, in the reader's language: `say('common:close')`. */
export function useSay(): Say {
  return useVoice().say
}

/** The language that the program speaks now. */
export function useLanguage(): Language {
  return useVoice().language
}

function useVoice(): Voice {
  const voice = useContext(VoiceContext)
  if (voice === null) throw new Error('Every component stands below a SayProvider.')
  return voice
}
