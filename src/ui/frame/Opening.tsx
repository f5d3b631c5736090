import { useSay } from '../shared/useSay.tsx'

/** Stands for a moment in place of a screen that one comes to first and that has to be loaded. */
export function Opening() {
  const say = useSay()
  return <main aria-busy="true" aria-label={say('shell:loading')} />
}
