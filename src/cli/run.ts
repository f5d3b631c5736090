import { catalogueOf } from '../messages/catalogue.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { commands } from './commands.ts'

/** Runs what the arguments say. `write` puts out what was asked for where that is no result: help and the version. */
export async function run(
  args: readonly string[],
  version: string,
  terminal: Terminal,
  write: (text: string) => void,
): Promise<ExitStatus> {
  const { say, tell } = terminal
  const [name, ...rest] = args
  const command = commands.find(each => each.name === name)
  if (command !== undefined) return await runCommand(command, rest, terminal, write)
  if (name === '--help' || name === '-h' || name === 'help') {
    write(help())
    return 0
  }
  if (name === '--version' || name === '-V') {
    write(`${version}\n`)
    return 0
  }
  if (name !== undefined) tell(say(name.startsWith('-') ? 'cli:unknownOption' : 'cli:unknownCommand', { name }))
  tell(help())
  return 2
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
  write: (text: string) => void,
): Promise<ExitStatus> {
  if (args.includes('--help') || args.includes('-h')) {
    write(helpOf(command))
    return 0
  }
  const status = await command.run(args, terminal)
  if (status !== null) return status
  terminal.tell(terminal.say('cli:wrongArguments'))
  terminal.tell(helpOf(command))
  return 2
}

const say = catalogueOf('en')

function help(): string {
  const options = [
    ['--help', say('cli:help')],
    ['--version', say('cli:version')],
  ] as const
  return [
    say('cli:usage'),
    say('cli:about'),
    '',
    say('cli:commands'),
    ...columns(commands.map(command => [command.usage, command.summary(say)])),
    '',
    say('cli:options'),
    ...columns(options),
    '',
    say('cli:output'),
    say('cli:status'),
    '',
  ].join('\n')
}

function helpOf(command: Command): string {
  return [
    say('cli:usageOf', { usage: command.usage }),
    command.summary(say),
    '',
    command.details(say),
    '',
    say('cli:output'),
    say('cli:status'),
    '',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}
