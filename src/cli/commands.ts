import { assess } from './assess.ts'
import { checkQuotes } from './checkQuotes.ts'
import type { Command } from './command.ts'
import { dates } from './dates.ts'
import { figures } from './figures.ts'
import { findReuse } from './findReuse.ts'
import { search } from './search.ts'

/** Everything that the command line does, in the order in which `--help` lists it. */
export const commands: readonly Command[] = [checkQuotes, findReuse, figures, dates, search, assess]
