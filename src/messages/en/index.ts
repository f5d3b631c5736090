import { captures } from './captures.ts'
import { checks } from './checks.ts'
import { claims } from './claims.ts'
import { cli } from './cli.ts'
import { common } from './common.ts'
import { desk } from './desk.ts'
import { dossiers } from './dossiers.ts'
import { excerpts } from './excerpts.ts'
import { exporting } from './exporting.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { lookHere } from './lookHere.ts'
import { manuscript } from './manuscript.ts'
import { origins } from './origins.ts'
import { packages } from './packages.ts'
import { palette } from './palette.ts'
import { problems } from './problems.ts'
import { quote } from './quote.ts'
import { reader } from './reader.ts'
import { repairs } from './repairs.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sheet } from './sheet.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'
import { standards } from './standards.ts'

/** English: one file a screen or a subject, so that a sentence is found where it is read. */
export const en = {
  common,
  shell,
  dossiers,
  sheet,
  sources,
  importing,
  reader,
  repairs,
  manuscript,
  excerpts,
  captures,
  checks,
  claims,
  desk,
  lookHere,
  figures,
  origins,
  history,
  exporting,
  packages,
  palette,
  search,
  settings,
  rules,
  standards,
  findings,
  quote,
  problems,
  cli,
} as const
