import type { Result } from '../domain/result.ts'
import type { ReadProblem } from '../formats/registry.ts'
import { type FileRead, type FileToRead, readFileBytes, type ReadStep } from './readFileBytes.ts'
import { serveJobs } from './serveJobs.ts'

serveJobs<FileToRead, Result<FileRead, ReadProblem>, ReadStep>(async (file, report) => {
  const answer = await readFileBytes(file, report)
  return { answer, transfer: answer.ok ? buffersOf(answer.value) : [] }
})

function buffersOf({ captureBytes, textBytes, structureBytes }: FileRead): readonly ArrayBuffer[] {
  return [captureBytes, textBytes, structureBytes].flatMap(bytes => (bytes === null ? [] : bytes.buffer))
}
