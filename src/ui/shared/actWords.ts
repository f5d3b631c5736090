import { knownCommand } from '../../domain/acts.ts'
import { history } from '../../messages/en/history.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { ActAbout } from '../../queries/actAbout.ts'

/** An act in a sentence, without who did it: "Marked “The bridge closed on Monday.” as attributed." */
export function sayAct(say: Say, about: ActAbout): string {
  const act = sayDeed(say, about)
  if (about.turn === 'did') return act
  return say(about.turn === 'undid' ? 'history:undid' : 'history:redid', { act })
}

function sayDeed(say: Say, about: ActAbout): string {
  const { command, names, count, value } = about
  const known = knownCommand(command)
  if (!known) return say('history:unknownAct', { command, count })
  if (known === 'name-reviewer' && !value) return say('history:nameless')
  const [what = say('history:recordGone'), other = say('history:recordGone')] = names.map(isolated)
  const words = { what, other, value: sayValue(say, command, value) }
  if (known === 'settle-edit' && isIn(history.settled, about.table)) return say(`history:settled.${about.table}`, words)
  if (known === 'edit-evidence' && count === 1) return sayEvidenceEdit(say, about, words)
  return say(`history:act.${known}`, { count, ...words })
}

/** What of a piece of evidence an act changed: its stance, how first-hand it is, or the note on it. */
function sayEvidenceEdit(
  say: Say,
  { field, value }: ActAbout,
  words: Readonly<Record<'what' | 'other' | 'value', string>>,
) {
  if (field === 'note') return say(value ? 'history:evidence.noted' : 'history:evidence.noteRemoved', words)
  return say(field === 'use' ? 'history:evidence.use' : 'history:act.edit-evidence', { count: 1, ...words })
}

function sayValue(say: Say, command: string, value: string | null): string {
  if (command === 'name-publisher') return value === null ? say('history:noPublisher') : isolated(value)
  if (command === 'set-claimant') return value === null ? say('history:ownAuthor') : isolated(value)
  if (command === 'name-reviewer') return isolated(value ?? '')
  if (value === 'supports' || value === 'conflicts' || value === 'context') return say(`history:bears.${value}`)
  return value === null ? say('history:none') : sayCode(say, value)
}

/** The word for a value that records keep as a code; the code itself where this version does not know it. */
export function sayCode(say: Say, code: string): string {
  return isIn(history.value, code) ? say(`history:value.${code}`) : code
}

/** Whether there are words for a code. English is complete, so it knows every one. */
function isIn<T extends object>(words: T, code: string | null): code is keyof T & string {
  return code !== null && Object.hasOwn(words, code)
}

/** First Strong Isolate and its end: words of another direction do not turn the sentence around them. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`
}
