import { isOneVoice } from '../names/oneVoice.ts'

/** A name as it stands somewhere, and whether it is somebody's whole name. */
export interface Named {
  readonly name: string
  readonly isWhole: boolean
}

/**
 * Names two and two that may be forms of one. A form that fits two people who are told apart ("Marrable" beside Ines and
 * Oskar Marrable) is nobody's: nothing says whose it is, and tied to both it would make them one. Only whole names tell
 * people apart: "Ines" and "Marrable" may both be Ines Marrable. One of two is a whole name: "Doctors said" twice is no
 * name at all.
 */
export function formsOfNames<One extends Named>(voices: readonly One[]): (readonly [One, One])[] {
  const named = voices.filter(({ name }) => !/^\p{Ll}/u.test(name))
  const fits = new Map(named.map(one => [one, named.filter(other => other !== one && areForms(one, other))]))
  const isTold = (one: One): boolean => {
    const others = (fits.get(one) ?? []).filter(({ isWhole }) => isWhole)
    return others.every((a, index) => others.slice(index + 1).every(b => areForms(a, b)))
  }
  return named.flatMap((one, index) =>
    named
      .slice(index + 1)
      .filter(other => (one.isWhole || other.isWhole) && areForms(one, other) && isTold(one) && isTold(other))
      .map(other => [one, other] as const),
  )
}

function areForms(a: Named, b: Named): boolean {
  return isOneVoice(a.name, b.name)
}
