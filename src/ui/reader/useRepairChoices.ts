import { chooseRepairs } from '../../commands/chooseRepairs.ts'
import type { DossierId } from '../../domain/id.ts'
import type { RepairChoice } from '../../domain/records.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'

/** Repairs to be switched on or off in the text that is read. */
export type RepairSwitch = Omit<RepairChoice, 'textId'>

/** Switches repairs of a source's text; a refusal is said. */
export function useRepairChoices(
  dossierId: DossierId,
  { source, text }: Pick<SourceReader, 'source' | 'text'>,
): { readonly choose: (choices: readonly RepairSwitch[]) => void } {
  const say = useSay()
  const announce = useAnnounce()
  const command = useCommand(dossierId, chooseRepairs)
  const choose = async (choices: readonly RepairSwitch[]): Promise<void> => {
    const result = await command.run({ sourceId: source.id, textId: text.id, choices })
    if (!result.ok) announce({ message: say(`repairs:problem.${result.error.type}`), tone: 'error' })
  }
  return { choose: choices => void choose(choices) }
}
