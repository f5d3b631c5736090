type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Keeps in mind what the fields of a form held at first: those that are there, and those that come later as soon as
 * they have the focus. Gives a question: whether one of them holds something else now. Where nothing can be typed,
 * what was chosen is lightly chosen again, and the answer is no.
 */
export function watchFields(form: HTMLElement): { readonly areChanged: () => boolean; readonly stop: () => void } {
  const atFirst = new Map<TypedField, string>()
  const note = (field: Element): void => {
    if (isField(field) && !atFirst.has(field)) atFirst.set(field, heldIn(field))
  }
  const noteFocused = ({ target }: FocusEvent): void => {
    if (target instanceof Element) note(target)
  }
  for (const field of form.querySelectorAll('input, textarea, select')) note(field)
  form.addEventListener('focusin', noteFocused)
  return {
    areChanged: () => {
      const there = [...atFirst].filter(([field]) => form.contains(field))
      return there.some(([field]) => isTyped(field)) && there.some(([field, held]) => heldIn(field) !== held)
    },
    stop: () => form.removeEventListener('focusin', noteFocused),
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
