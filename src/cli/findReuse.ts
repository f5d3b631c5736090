import type { Span } from '../domain/records.ts'
import { ReuseIndex, type SharedPassage } from '../domain/reuse/reuseIndex.ts'
import { type ReuseKind, reuseKind } from '../domain/reuse/reuseKind.ts'
import { skeletonOf } from '../domain/text/skeleton.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { readTextFile } from './readFile.ts'

/** `touchstone find-reuse`: the passages that files have in common, two by two. */
export const findReuse: Command = {
  name: 'find-reuse',
  usage: 'find-reuse FILE...',
  summary: say => say('cli:findReuse.summary'),
  details: say => say('cli:findReuse.details'),
  run: (files, terminal) => (files.length > 0 ? find(files, terminal) : null),
}

interface ReadFile {
  readonly name: string
  readonly text: string
}

/** A passage is judged when all files are read: in how many it stands tells a formula. */
function find(names: readonly string[], terminal: Terminal): ExitStatus {
  const files: ReadFile[] = []
  const index = new ReuseIndex()
  const passages: SharedPassage[] = []
  for (const [done, name] of names.entries()) {
    terminal.progress(terminal.say('cli:progress', { done, all: names.length }))
    const text = readTextFile(name, terminal)
    if (text === null) continue
    files.push({ name, text })
    passages.push(...index.add(skeletonOf(text)))
  }
  terminal.progress('')
  const kinds = passages.map(passage => judge(passage, index, files, terminal))
  const reused = kinds.filter(kind => kind === 'reuse').length
  terminal.tell(terminal.say('cli:findReuse.counts', { count: passages.length, reused }))
  return files.length === names.length ? 0 : 1
}

function judge(passage: SharedPassage, index: ReuseIndex, files: readonly ReadFile[], terminal: Terminal): ReuseKind {
  const { earlier, later, letters } = passage
  const [first, second] = [files[earlier.text], files[later.text]]
  const texts = { earlier: first?.text ?? '', later: second?.text ?? '' }
  const kind = reuseKind(passage, texts, index.textsWith(passage))
  terminal.result({ a: placeIn(first, earlier.span), b: placeIn(second, later.span), letters, kind })
  return kind
}

function placeIn(file: ReadFile | undefined, { start, end }: Span): object {
  return { file: file?.name ?? '', start, end }
}
