import type { FileToTake } from './importQueue.ts'

/** Files as a person chose them in the browser's own window, those of a folder with their place in it. */
export function filesChosen(files: Iterable<File>): readonly FileToTake[] {
  return inOrder([...files].map(file => ({ file, path: file.webkitRelativePath || file.name, title: null })))
}

/**
 * All the files that were dropped, folders opened, in the order of their paths.
 *
 * Must be called while the event is heard: afterwards the browser gives nothing away.
 */
export async function filesDropped(data: DataTransfer): Promise<readonly FileToTake[]> {
  const entries = Array.from(data.items, item => item.webkitGetAsEntry()).filter(entry => entry !== null)
  if (entries.length === 0) return filesChosen(data.files)
  return inOrder((await Promise.all(entries.map(filesOf))).flat())
}

/** Hidden files are the system's own (`.DS_Store`); whoever wants one can choose it. */
function inOrder(files: readonly FileToTake[]): readonly FileToTake[] {
  const wanted = files.filter(({ path }) => !/\/\./.test(path))
  return wanted.toSorted((a, b) => collator.compare(a.path, b.path))
}

const collator = new Intl.Collator(undefined, { numeric: true })

async function filesOf(entry: FileSystemEntry): Promise<readonly FileToTake[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>(resolve => entry.file(resolve, () => resolve(null)))
    return file ? [{ file, path: entry.fullPath.replace(/^\//, ''), title: null }] : []
  }
  if (!isFolder(entry)) return []
  const files: FileToTake[] = []
  for (const child of await childrenOf(entry)) files.push(...(await filesOf(child)))
  return files
}

/** All of a folder's entries: a reader hands them out a hundred at a time, and then none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>(resolve =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
