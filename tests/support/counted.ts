// For tests of how much work is done: a count is the same on every machine, a time is not.

/** A set that counts how often it is asked. */
export class CountedSet<T> extends Set<T> {
  asked = 0

  override has(value: T): boolean {
    this.asked++
    return super.has(value)
  }
}

/** A map that counts how often it is asked. */
export class CountedMap<K, V> extends Map<K, V> {
  asked = 0

  override has(key: K): boolean {
    this.asked++
    return super.has(key)
  }

  override get(key: K): V | undefined {
    this.asked++
    return super.get(key)
  }
}

/** A thing that counts how often a field of it is read: all things of one counter together. */
export function counted<T extends object>(thing: T, field: keyof T & string, counter: { reads: number }): T {
  return new Proxy(thing, {
    get: (target, key) => {
      if (key === field) counter.reads++
      return Reflect.get(target, key)
    },
  })
}
