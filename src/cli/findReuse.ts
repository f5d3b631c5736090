import { grouped } from '../domain/grouped.ts'
import type { Span } from '../domain/records.ts'
import { ReuseIndex, type SharedPassage } from '../domain/reuse/reuseIndex.ts'
import { MANY_TEXTS, type ReuseKind, reuseKind } from '../domain/reuse/reuseKind.ts'
import { type Compared, textsApart } from '../domain/reuse/textsApart.ts'
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
  const byPair = grouped(passages, ({ earlier, later }) => pairOf(earlier.text, later.text))
  const compared: Compared = {
    textOf: number => files[number]?.text ?? '',
    between: (one, other) => byPair.get(pairOf(one, other)) ?? [],
  }
  const kinds = passages.map(passage => judge(passage, index, compared, files, terminal))
  const reused = kinds.filter(kind => kind === 'reuse').length
  terminal.tell(terminal.say('cli:findReuse.counts', { count: passages.length, reused }))
  return files.length === names.length ? 0 : 1
}

function pairOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function judge(
  passage: SharedPassage,
  index: ReuseIndex,
  compared: Compared,
  files: readonly ReadFile[],
  terminal: Terminal,
): ReuseKind {
  const { earlier, later, letters } = passage
  const [first, second] = [files[earlier.text], files[later.text]]
  const texts = { earlier: first?.text ?? '', later: second?.text ?? '' }
  const count = textsApart(passage, index.textsHaving(passage), compared, MANY_TEXTS)
  const kind = reuseKind(passage, texts, count)
  terminal.result({ a: placeIn(first, earlier.span), b: placeIn(second, later.span), letters, kind })
  return kind
}

function placeIn(file: ReadFile | undefined, { start, end }: Span): object {
  return { file: file?.name ?? '', start, end }
}
