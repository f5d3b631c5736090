import { figuresAndTimes } from '../domain/figures/clock/figuresAndTimes.ts'
import { guessLanguage } from '../formats/guessLanguage.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { readTextFile } from './readFile.ts'

/** `touchstone figures`: the figures of a text, each as an interval with its hedge and unit. */
export const figures: Command = {
  name: 'figures',
  usage: 'figures FILE',
  summary: say => say('cli:figures.summary'),
  details: say => say('cli:figures.details'),
  run([file, ...rest], terminal) {
    return file === undefined || rest.length > 0 ? null : list(file, terminal)
  },
}

function list(file: string, terminal: Terminal): ExitStatus {
  const text = readTextFile(file, terminal)
  if (text === null) return 1
  const found = figuresAndTimes(text, guessLanguage(text))
  for (const { start, end, lo, hi, bound, unit, kind, of } of found)
    terminal.result({ start, end, text: text.slice(start, end), lo, hi, bound, unit, kind, of })
  terminal.tell(terminal.say('cli:figures.counts', { count: found.length }))
  return 0
}
