type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

interface Noted {
  /** What it held when it came. */
  readonly held: string
  /** Whether it came after the form had opened. */
  readonly isLate: boolean
}

/**
 * Keeps in mind what the fields of a form hold when they come: those that are there at first, and those that come later.
 * Gives a question: whether somebody has written since. One of them holds something else now; or one of the first in
 * which words were, or were written, is there no more, as a row that was taken out. A field that came late and is gone
 * again leaves the form as it was. Where nothing can be typed, what was chosen is lightly chosen again, and the answer is
 * no.
 */
export function watchFields(form: HTMLElement): { readonly areChanged: () => boolean; readonly stop: () => void } {
  const noted = new Map<TypedField, Noted>()
  const note = (isLate: boolean): void => {
    for (const [field, known] of noted) if (known.isLate && !form.contains(field)) noted.delete(field)
    for (const field of form.querySelectorAll('input, textarea, select'))
      if (isField(field) && !noted.has(field)) noted.set(field, { held: heldIn(field), isLate })
  }
  const arrivals = new MutationObserver(() => note(true))
  note(false)
  arrivals.observe(form, { childList: true, subtree: true })
  return {
    areChanged: () => {
      const isThere = ([field]: readonly [TypedField, Noted]): boolean => form.contains(field)
      const there = [...noted].filter(isThere)
      const gone = [...noted].filter(one => !isThere(one) && !one[1].isLate)
      if (gone.some(([field, { held }]) => isTyped(field) && (held !== '' || heldIn(field) !== ''))) return true
      return there.some(([field]) => isTyped(field)) && there.some(([field, { held }]) => heldIn(field) !== held)
    },
    stop: () => arrivals.disconnect(),
  }
}

function isField(element: Element): element is TypedField {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && element.type !== 'file')
  )
}

function isTyped(field: TypedField): boolean {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !isTicked(field))
}

function isTicked({ type }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio'
}

function heldIn(field: TypedField): string {
  return field instanceof HTMLInputElement && isTicked(field) ? String(field.checked) : field.value.trim()
}
