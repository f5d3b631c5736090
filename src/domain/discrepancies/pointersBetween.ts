import { clausePointers } from './clausePointers.ts'
import { datePointers } from './datePointers.ts'
import { figurePointers } from './figurePointers.ts'
import { namePointers } from './namePointers.ts'
import { officePointers } from './offices.ts'
import type { NameRelations } from '../names/nameRelations.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { speechPointers } from './speechPointers.ts'

/**
 * What a reviewer should look at between two excerpts. The order of the two matters only for which side is `a`: whose
 * statement is the surer turns round with them. `relations` are of all names of the run.
 */
export function pointersBetween(a: Reading, b: Reading, relations?: NameRelations): Pointer[] {
  return [
    ...figurePointers(a, b),
    ...datePointers(a, b),
    ...speechPointers(a, b),
    ...clausePointers(a, b, 'of-shorter'),
    ...namePointers(a.names, b.names, relations),
    ...officePointers(a.offices, b.offices),
  ]
}
