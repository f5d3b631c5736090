import type { ClaimKind } from '../records.ts'
import type { FigureKind } from './figure.ts'
import { figuresIn } from './figuresIn.ts'

/** The kind of claim that a wording is before a person says: of a quantity where it gives one. `language` is BCP 47. */
export function claimKind(text: string, language: string | null): Extract<ClaimKind, 'quantity' | 'other'> {
  return figuresIn(text, language).some(({ kind }) => quantities.has(kind)) ? 'quantity' : 'other'
}

/** How old somebody is, and which of a row something is, is told beside what is claimed. */
const quantities: ReadonlySet<FigureKind> = new Set(['count', 'money', 'percent', 'fraction', 'measure', 'duration'])
