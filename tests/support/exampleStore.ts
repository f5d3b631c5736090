import { layOutDossier } from '../../src/commands/layOutDossier.ts'
import { newDossierId } from '../../src/domain/id.ts'
import { readExample } from '../../src/ui/dossiers/examplePlan.ts'
import { readFileBytes } from '../../src/workers/readFileBytes.ts'
import { anEmptyStore, type AStore } from './emptyStore.ts'

/** The example laid out in a store as the app does it: its files read as any import, then the real command. */
export async function anExampleStore(person = 'ada'): Promise<AStore> {
  const store = await anEmptyStore(person, newDossierId())
  const { plan, files } = await readExample(file => readFileBytes(file, () => undefined))
  for (const file of files) {
    await store.blobs.put(file.captureDigest, file.captureBytes)
    await store.blobs.put(file.textDigest, file.textBytes)
    if (file.structureDigest && file.structureBytes) await store.blobs.put(file.structureDigest, file.structureBytes)
  }
  await store.run(layOutDossier, plan)
  return store
}
