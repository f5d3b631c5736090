import { readFileSync, writeSync } from 'node:fs'
import { version } from '../../package.json'
import { catalogueOf } from '../messages/catalogue.ts'
import type { Terminal } from './command.ts'
import { run } from './run.ts'

// The program `touchstone`: what `run` does, with the process around it.

const STANDARD_INPUT = 0
const STANDARD_OUTPUT = 1
const STANDARD_ERROR = 2

const write = (text: string) => writeAll(STANDARD_OUTPUT, text)

const terminal: Terminal = {
  say: catalogueOf('en'),
  result: value => write(`${JSON.stringify(value)}\n`),
  tell: sentence => writeAll(STANDARD_ERROR, `${clearLine()}${sentence}\n`),
  progress: sentence => {
    if (process.stderr.isTTY) writeAll(STANDARD_ERROR, `${clearLine()}${sentence}`)
  },
  read: file => readFileSync(file === '-' ? STANDARD_INPUT : file),
}

process.exitCode = await run(process.argv.slice(2), version, terminal, write)

function clearLine(): string {
  return process.stderr.isTTY ? '\r\u001b[K' : ''
}

/** Writes all of it, however slowly it is taken; ends where nobody takes it any more (`touchstone … | head`). */
function writeAll(target: number, text: string) {
  let left = new TextEncoder().encode(text)
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(target, left))
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw thrown
    }
  }
}
