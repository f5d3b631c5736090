/** Where on the page an origin is explained, by its letter. */
export function originElementId(letter: string): string {
  return `origin-${letter}`
}

/** Goes to the place where it is said which documents are that origin, and why. Nothing where it is not on the page. */
export function showOrigin(letter: string): void {
  const place = document.getElementById(originElementId(letter))
  if (!(place instanceof HTMLDetailsElement)) return
  place.open = true
  place.querySelector('summary')?.focus()
  place.scrollIntoView({ block: 'nearest' })
}

/** Of the place where the reviewer decides. */
export const markingElementId = 'marking'

/** Goes to the place where the reviewer decides, from wherever on the desk. */
export function showMarking(): void {
  const place = document.getElementById(markingElementId)
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'start' })
}

/** Of the place where differences in wording are pointed out. */
export const lookHereElementId = 'look-here'

/** Goes to where differences in wording are pointed out. */
export function showLookHere(): void {
  const place = document.getElementById(lookHereElementId)
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'nearest' })
}

/** Of the place where the figures are laid out. */
export const figuresElementId = 'figures'

/** Goes to the figures, from wherever on the desk. */
export function showFigures(): void {
  const place = document.getElementById(figuresElementId)
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'nearest' })
}
