import { describe, expect, it, vi } from 'vitest'
import type { Imported, ReadyDocument } from '../../commands/importDocuments.ts'
import type { SourceId } from '../../domain/id.ts'
import type { Digest } from '../../domain/records.ts'
import { ok } from '../../domain/result.ts'
import { SIZE_LIMIT } from '../../formats/registry.ts'
import { readFileBytes } from '../../workers/readFileBytes.ts'
import { type FileToTake, type ImportMeans, type ImportQueue, importQueue } from './importQueue.ts'

describe('an import', () => {
  it('keeps what was given together in one act, in the order given', async () => {
    const { queue, acts } = aQueue()
    await queue.add([aFile('b.txt'), aFile('a.txt'), aFile('c.txt')], 'source')
    expect(acts.map(act => act.map(({ capture }) => capture.fileName))).toEqual([['b.txt', 'a.txt', 'c.txt']])
    expect(outcomes(queue)).toEqual(['b.txt added', 'a.txt added', 'c.txt added'])
    expect(queue.state()).toMatchObject({ isRunning: false, share: 1 })
  })

  it('lets two files of one name both in', async () => {
    const { queue, acts } = aQueue()
    await queue.add([aFile('north/notes.txt', 'One.'), aFile('south/notes.txt', 'Two.')], 'source')
    expect(outcomes(queue)).toEqual(['north/notes.txt added', 'south/notes.txt added'])
    expect(acts[0]?.map(({ capture }) => capture.fileName)).toEqual(['notes.txt', 'notes.txt'])
  })

  it('says of each file why it was not added, and adds the rest', async () => {
    const { queue } = aQueue()
    const large = { file: { name: 'l.txt', size: SIZE_LIMIT + 1 } as File, path: 'l.txt', title: null }
    const gone = { ...aFile('gone.txt') }
    vi.spyOn(gone.file, 'arrayBuffer').mockRejectedValue(new DOMException('moved', 'NotFoundError'))
    await queue.add(
      [aFile('empty.txt', ''), aFile('b.txt', 'a\0b\0\0c'), aFile('p.pdf'), large, gone, aFile('a.txt')],
      'source',
    )
    expect(outcomes(queue)).toEqual([
      'empty.txt empty',
      'b.txt binary',
      'p.pdf kind-not-read',
      'l.txt too-large',
      'gone.txt unreadable',
      'a.txt added',
    ])
  })

  it.each([
    ['full', Object.assign(new Error('no room'), { name: 'QuotaExceededError' })],
    ['unknown', new TypeError('Something that nobody has thought of')],
  ])('ends where the store of bytes refuses: %s', async (cause, thrown) => {
    const put = vi.fn<ImportMeans['blobs']['put']>().mockRejectedValueOnce(thrown)
    const { queue } = aQueue({ blobs: { put, keeping: work => work() } })
    await queue.add([aFile('a.txt')], 'source')
    expect(queue.state().files).toMatchObject([{ state: { type: 'refused', problem: { type: 'storage', cause } } }])
    await queue.add([aFile('a.txt')], 'source')
    expect(outcomes(queue)).toEqual(['a.txt added'])
  })

  it('leaves no file under way where the program itself breaks', async () => {
    const { queue } = aQueue({ keep: () => Promise.reject(new Error('A mistake of ours')) })
    await expect(queue.add([aFile('a.txt')], 'source')).rejects.toThrow('A mistake of ours')
    expect(outcomes(queue)).toEqual(['a.txt stopped'])
    expect(queue.state().isRunning).toBe(false)
  })

  it('that is cancelled keeps nothing, of what was read neither', async () => {
    const { queue, acts } = aQueue({
      read: async (file, signal) => {
        if (file.fileName === 'b.txt') queue.cancel()
        return signal.aborted ? { ok: false, error: { type: 'cancelled' } } : readFileBytes(file, () => {})
      },
    })
    await queue.add([aFile('a.txt'), aFile('b.txt'), aFile('c.txt'), aFile('d.txt')], 'source')
    expect(new Set(outcomes(queue).map(words => words.slice(6)))).toEqual(new Set(['cancelled']))
    expect(acts).toEqual([])
  })

  it('takes what comes while it runs after what came before', async () => {
    const { queue, acts } = aQueue()
    await Promise.all([queue.add([aFile('a.txt')], 'source'), queue.add([aFile('b.txt')], 'under-check')])
    expect(acts.map(([one]) => one?.source.role)).toEqual(['source', 'under-check'])
    expect(outcomes(queue)).toEqual(['a.txt added', 'b.txt added'])
  })

  it('asks about bytes that are here, and keeps them as another publication when told to', async () => {
    const { queue, acts } = aQueue()
    await queue.add([aFile('a.txt')], 'source')
    await queue.add([aFile('a.txt')], 'source')
    const [same] = queue.state().files
    expect(same?.state).toMatchObject({ type: 'already-here', title: 'a.txt', settled: false })
    await queue.keepAnother(same?.key ?? '')
    expect(acts.at(-1)).toMatchObject([{ asAnother: true }])
    expect(outcomes(queue)).toEqual(['a.txt added'])
  })

  it('takes the title that a person has given for no guess', async () => {
    const { queue, acts } = aQueue()
    await queue.add([{ ...aFile('a.txt'), title: 'Mine' }], 'source')
    expect(acts[0]?.[0]?.source).toMatchObject({ title: 'Mine' })
    expect(acts[0]?.[0]?.source.guessed).not.toContain('title')
  })
})

function aFile(path: string, text = `Words of ${path}.`): FileToTake {
  return { file: new File([text], path.split('/').at(-1) ?? path), path, title: null }
}

/** A queue that reads for real; what it has kept, act by act. */
function aQueue(means: Partial<ImportMeans> = {}): { queue: ImportQueue; acts: (readonly ReadyDocument[])[] } {
  const acts: (readonly ReadyDocument[])[] = []
  const known = new Set<Digest>()
  const queue = importQueue({
    read: (file, _, report) => readFileBytes(file, report),
    blobs: { put: () => Promise.resolve(), keeping: work => work() },
    keep: documents => {
      acts.push(documents)
      return Promise.resolve(ok(documents.map(document => imported(document, known))))
    },
    ...means,
  })
  return { queue, acts }
}

function imported({ capture, asAnother }: ReadyDocument, known: Set<Digest>): Imported {
  const isKnown = known.has(capture.digest) && !asAnother
  known.add(capture.digest)
  const sourceId = `source:${capture.digest}` as SourceId
  return { sourceId, title: capture.fileName, outcome: isKnown ? 'already-there' : 'added' }
}

function outcomes(queue: ImportQueue): readonly string[] {
  return queue
    .state()
    .files.map(({ name, state }) => `${name} ${state.type === 'refused' ? state.problem.type : state.type}`)
}
