import type { Say } from '../messages/catalogue.ts'

/** 0: all held. 1: something did not verify, or a file was refused. 2: not understood. */
export type ExitStatus = 0 | 1 | 2

/** One thing that the command line does. A new one is a file that exports this and a line in `commands.ts`. */
export interface Command {
  /** As it is typed. */
  readonly name: string
  /** What it takes, e.g. `check-quotes SOURCE QUOTES.jsonl`. */
  readonly usage: string
  readonly summary: (say: Say) => string
  readonly details: (say: Say) => string
  /** Does it; `null` where the arguments are not what it takes, and nothing has been done. */
  readonly run: (args: readonly string[], terminal: Terminal) => ExitStatus | null | Promise<ExitStatus | null>
}

/** Where a command reads and writes. */
export interface Terminal {
  readonly say: Say
  /** One JSON value on a line of standard output. */
  readonly result: (value: object) => void
  /** A sentence for people, on standard error. */
  readonly tell: (sentence: string) => void
  /** How far it is, in place of what was told of it before; nothing where standard error is no terminal. */
  readonly progress: (sentence: string) => void
  /** The bytes of a file, or of standard input for `-`; throws what the system says. */
  readonly read: (file: string) => Uint8Array
}
