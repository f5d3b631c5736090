import { pick, randomFrom } from './random.ts'

/** An invented report in English: sentences with numbers, dates, names, negations and hedges, no two passages alike. */
export function inventedText(sentences: number, seed: number): string {
  const random = randomFrom(seed)
  const text: string[] = []
  for (let n = 0; n < sentences; n++) text.push(sentence(random), n % 6 === 5 ? '\n\n' : ' ')
  return text.join('').trim()
}

function sentence(random: () => number): string {
  const of = (part: keyof typeof parts) => pick(parts[part], random)
  const number = () => {
    const value = Math.floor(random() ** 3 * 9000 + 11)
    return value > 999 && random() < 0.5 ? String(value).replace(/^(\d)/, '$1,') : String(value)
  }
  const day = () => `${of('months')} ${Math.floor(random() * 27 + 1)}, ${Math.floor(random() * 60 + 1950)}`
  return pick(
    [
      () =>
        `${of('names')} said that the ${of('things')} ${of('modals')} have ${of('verbs')} the ${of('adjectives')} ${of('things')} of ${of('places')} before ${day()}.`,
      () =>
        `On ${day()}, ${number()} ${of('people')} from ${of('places')} did not ${of('actions')} the ${of('things')}, although ${of('names')} had ${of('verbs')} it.`,
      () =>
        `The ${of('adjectives')} ${of('things')} was never ${of('verbs')}; “${of('names')} knew about ${number()} of the ${of('people')},” the ${of('things')} of ${of('places')} noted.`,
      () =>
        `In ${of('places')} the ${of('people')} ${of('modals')} ${of('actions')} the ${of('things')} — a ${of('adjectives')} ${of('things')} with ${number()} ${of('things')}s — without the ${of('people')}.`,
      () =>
        `According to the ${of('things')}, ${of('names')} and ${of('names')} were ${of('verbs')} in ${of('places')} because no ${of('things')} had been ${of('verbs')} by the ${of('adjectives')} ${of('people')}.`,
    ],
    random,
  )()
}

const parts = {
  names: ['Marta Lindqvist', 'Tomas Berg', 'Ada Okafor', 'Ivo Sedlak', 'Lena Garcés', 'Juan Ibáñez', 'Petra Novak'],
  places: ['Halden', 'Port Amery', 'Stensund', 'Corvale', 'Ostrava', 'Lower Brenning', 'Quillota'],
  months: ['January', 'March', 'June', 'August', 'October', 'December'],
  people: ['sailors', 'witnesses', 'passengers', 'farmers', 'officers', 'pilots', 'neighbours'],
  things: [
    'harbour',
    'report',
    'ferry',
    'bridge',
    'inquiry',
    'warehouse',
    'lighthouse',
    'register',
    'committee',
    'map',
  ],
  adjectives: ['northern', 'unsafe', 'earlier', 'confidential', 'flooded', 'well-known', 'provisional', 'official'],
  verbs: ['inspected', 'described', 'repaired', 'abandoned', 'published', 'counted', 'flooded', 'recovered'],
  actions: ['inspect', 'describe', 'repair', 'abandon', 'publish', 'count', 'recover'],
  modals: ['may', 'must', 'should', 'could', 'might'],
} as const
