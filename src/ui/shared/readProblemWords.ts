import type { Say } from '../../messages/catalogue.ts'
import type { ReadFileProblem } from '../../workers/readFile.ts'
import type { Format } from './format.ts'

/** Why a file was not read, and what to do instead. */
export function sayReadProblem(say: Say, format: Format, problem: ReadFileProblem): string {
  switch (problem.type) {
    case 'kind-not-read':
      return say(`importing:instead.${problem.kind}`)
    case 'too-large':
      return say('importing:problem.too-large', {
        size: format.bytes(problem.bytes),
        limit: format.bytes(problem.limit),
      })
    case 'not-in-that-encoding':
      return say('importing:problem.not-in-that-encoding', { encoding: encodingName(say, problem.encoding) })
    case 'took-too-long':
      return say('importing:problem.took-too-long', { seconds: problem.limitMs / 1000 })
    case 'empty':
    case 'no-text':
    case 'binary':
    case 'cancelled':
    case 'worker-broke':
      return say(`importing:problem.${problem.type}`)
  }
}

/** What an encoding is called; its label where it has no other name. */
export function encodingName(say: Say, label: string): string {
  return say(`importing:encodings.${label as 'utf-8'}`, { defaultValue: label })
}
