import type { Preferences } from '../store/preferences.ts'

/**
 * Shows the look that was chosen, and leaves a copy where `public/theme.js` finds it before the
 * next first paint: the store itself opens too late for that.
 */
export function showLook(look: Pick<Preferences, 'theme' | 'contrast'>): void {
  for (const [name, value] of Object.entries(look)) {
    document.documentElement.dataset[name] = value
    try {
      localStorage.setItem(`touchstone.${name}`, value)
    } catch {
      // Closed to us: the next start shows the system's look for a moment.
    }
  }
}
