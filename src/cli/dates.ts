import { isPartialDate } from '../domain/partialDate.ts'
import { datesIn } from '../domain/figures/datesIn.ts'
import { guessLanguage } from '../formats/guessLanguage.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { readTextFile } from './readFile.ts'

/** `touchstone dates`: the dates of a text as days, and what each is reckoned from. */
export const dates: Command = {
  name: 'dates',
  usage: 'dates FILE --published DATE',
  summary: say => say('cli:dates.summary'),
  details: say => say('cli:dates.details'),
  run(args, terminal) {
    const option = args.indexOf('--published')
    const published = args[option + 1]
    const [file, ...rest] = args.toSpliced(option, 2)
    if (option < 0 || published === undefined || file === undefined || rest.length > 0) return null
    if (isPartialDate(published)) return list(file, published, terminal)
    terminal.tell(terminal.say('problems:no-such-date'))
    return 2
  },
}

function list(file: string, published: string, terminal: Terminal): ExitStatus {
  const text = readTextFile(file, terminal)
  if (text === null) return 1
  const found = datesIn(text, published, guessLanguage(text))
  for (const { start, end, from, to, anchor } of found)
    terminal.result({ start, end, text: text.slice(start, end), from, to, anchor })
  terminal.tell(terminal.say('cli:dates.counts', { count: found.length }))
  return 0
}
