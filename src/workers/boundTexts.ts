import type { DossierId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import {
  type Concordance,
  keepingOnly,
  LEAST_TOLD,
  lettersIn,
  likelyIn,
  namesIn,
  type TextToBind,
  VOLUME_LETTERS,
  volumesOf,
  withVolume,
} from '../domain/text/concordance.ts'
import { lettersOf, skeletonOf } from '../domain/text/skeleton.ts'
import { type KeptVolumes, keptVolumes } from '../store/keptVolumes.ts'
import { openedDatabase } from './openedDatabase.ts'

/** Tells which texts of a dossier may have a quote, from what is kept and what came since. All of it is work for a worker. */
export class BoundTexts {
  private concordance: Concordance
  private known: ReadonlySet<string>
  private waiting: TextToBind[] = []
  private waitingLetters = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly dossierId: DossierId
  private readonly kept: KeptVolumes

  private constructor(dossierId: DossierId, kept: KeptVolumes, concordance: Concordance) {
    this.dossierId = dossierId
    this.kept = kept
    this.concordance = concordance
    this.known = namesIn(concordance)
  }

  static async open(dossierId: DossierId, kept: KeptVolumes): Promise<BoundTexts> {
    return new BoundTexts(dossierId, kept, await kept.get(dossierId))
  }

  /**
   * How much speaks for a text having the quote as it is: 0 where it has not, `null` of one that is not bound, the same
   * for all where the quote is short.
   */
  likelihood(quote: string): (digest: Digest) => number | null {
    const letters = lettersOf(quote)
    if (letters.length < LEAST_TOLD) return () => 1
    const likely = new Map(this.concordance.flatMap(volume => [...likelyIn(volume, letters)]))
    return digest => (this.known.has(digest) ? (likely.get(digest) ?? 0) : null)
  }

  /** Binds those of a dossier's texts that are not, and lets go of all others. Keeps what it has done when it is stopped. */
  async bring(
    digests: readonly Digest[],
    read: (digest: Digest) => Promise<string>,
    pause: () => Promise<boolean>,
  ): Promise<void> {
    const present = new Set<string>(digests)
    if ([...this.known].some(name => !present.has(name)))
      this.change(keepingOnly(this.concordance, name => present.has(name)))
    await this.add(digests, read, pause)
  }

  /** Binds those of the texts that are not, as far as there is room, telling of each. Keeps what it has done when it is stopped. */
  async add(
    digests: readonly Digest[],
    read: (digest: Digest) => Promise<string>,
    pause: () => Promise<boolean>,
    onEach?: () => void,
  ): Promise<void> {
    for (const digest of digests) {
      if (this.isFull() || (await pause())) break
      onEach?.()
      if (this.known.has(digest)) continue
      const text = await read(digest).catch(() => null) // whoever looks for a quote in it hears of it
      if (text !== null) this.take({ name: digest, letters: skeletonOf(text).letters })
    }
    this.settle()
  }

  /** Has a text that was opened anyway bound with the next. */
  take(text: TextToBind): void {
    if (this.known.has(text.name) || this.waiting.some(({ name }) => name === text.name)) return
    this.waiting.push(text)
    this.waitingLetters += text.letters.length
    if (this.waitingLetters >= VOLUME_LETTERS) this.settle()
  }

  /** Binds what has been taken. */
  settle(): void {
    const texts = this.waiting
    this.waiting = []
    this.waitingLetters = 0
    if (texts.length === 0 || this.isFull()) return
    this.change(volumesOf(texts).reduce(withVolume, this.concordance))
  }

  /** Writes what is not kept yet. */
  async keep(): Promise<void> {
    clearTimeout(this.timer)
    await this.kept.put(this.dossierId, this.concordance)
  }

  private isFull(): boolean {
    return lettersIn(this.concordance) > MOST_LETTERS
  }

  private change(concordance: Concordance): void {
    this.concordance = concordance
    this.known = namesIn(concordance)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.keep().catch(() => undefined), KEEP_AFTER_MS) // else it is made anew next time
  }
}

/** Letters of the texts that are bound, about as many bytes: of more texts each is opened. */
const MOST_LETTERS = 100_000_000
const KEEP_AFTER_MS = 1_000

/** One dossier at a time: people work on one. */
let open: { readonly key: string; readonly texts: Promise<BoundTexts> } | null = null

/** What is bound of a dossier of the store called `store`. */
export async function boundTextsOf(store: string, dossierId: DossierId): Promise<BoundTexts> {
  const key = `${store} ${dossierId}`
  if (open?.key !== key) {
    const texts = openedDatabase(store).then(db => BoundTexts.open(dossierId, keptVolumes(db)))
    texts.catch(() => (open = null))
    open = { key, texts }
  }
  return await open.texts
}
