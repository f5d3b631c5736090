/** Values under names, up to a size in all; those used longest ago are dropped. One that is too large is not kept. */
export class RecentlyUsed<T> {
  private readonly entries = new Map<string, { readonly value: T; readonly size: number }>()
  private readonly mostSize: number
  private size = 0

  constructor(mostSize: number) {
    this.mostSize = mostSize
  }

  get(name: string): T | undefined {
    const entry = this.entries.get(name)
    if (!entry) return undefined
    this.entries.delete(name)
    this.entries.set(name, entry) // a map keeps the order of putting in
    return entry.value
  }

  keep(name: string, value: T, sizeOf: (value: T) => number): T {
    this.entries.set(name, { value, size: sizeOf(value) })
    this.size += sizeOf(value)
    for (const [oldest, { size }] of this.entries) {
      if (this.size <= this.mostSize) break
      this.entries.delete(oldest)
      this.size -= size
    }
    return value
  }
}
