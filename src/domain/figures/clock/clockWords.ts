import type { Bound } from '../../records.ts'
import { phrases } from '../words/words.ts'

/** Which half of the day an hour is in; `night`: the end of one day or the beginning of the next. */
export type DayHalf = 'am' | 'pm' | 'night'

/** What a mark behind an hour makes of it; `full`: an hour of 24, `lead`: only where something stands before it, too. */
export type ClockMark = 'hour' | 'full' | 'lead'

/**
 * The words of one language that make times of day: data only, in the manner of `FigureTable`. What a language leaves out
 * it does without.
 */
interface ClockTable {
  readonly language: string
  /** Before a time, with the hedge that they are: by, shortly after. */
  readonly leads: Readonly<Partial<Record<Bound, string>>>
  /** Before a bare hour, which is a time then: a las. */
  readonly hourLeads?: string
  /** Before hours and minutes that a point parts: at 6.20. */
  readonly pointLeads: string
  /** Before the hour, minutes from it: half past. */
  readonly partsBefore?: string
  /** The same behind it: y media. */
  readonly partsAfter?: string
  /** Between minutes and the hour: past. */
  readonly minuteJoins?: string
  readonly marks?: string
  /** Behind four digits: 0620 hrs. */
  readonly fourDigitMarks?: string
  readonly dayHalves?: string
  /** Those that make a time of an hour by themselves: 7 pm. */
  readonly shortHalves?: string
  /** Behind a day, or before the time: on Friday morning. */
  readonly dayTimes?: string
  readonly names?: string
  /** Behind digits with a colon that are a length of time, or what is measured: 1:32 of play. */
  readonly lengths?: string
}

const english: ClockTable = {
  language: 'en',
  leads: {
    exact: 'at|at exactly|at precisely|from|since|timed',
    'up-to': 'by|until|till|no later than|not later than',
    'less-than': 'before|shortly before|just before',
    'more-than': 'after|shortly after|just after|soon after',
    about: 'about|around|at about|at around|roughly|at roughly|approximately|at approximately|nearly|almost|by about',
  },
  pointLeads: 'at|at about|at around|at exactly',
  partsBefore: 'half past=30|a quarter past|quarter past=15|a quarter to|quarter to=-15',
  minuteJoins: 'minutes past|past=1|minutes to|to=-1',
  marks: "o'clock=hour|hrs=full",
  fourDigitMarks: 'hrs|hours|hours local',
  dayHalves:
    'in the morning|in the early morning|in the early hours|of the morning|that morning|this morning=am|in the afternoon|in the late afternoon|of the afternoon|that afternoon|this afternoon|in the evening|of the evening|that evening|this evening=pm|at night|that night=night',
  shortHalves: 'a . m|am=am|p . m|pm=pm',
  dayTimes: 'morning=am|afternoon|evening=pm|night=night',
  names: '12 noon|twelve noon|noon|midday=720|12 midnight|twelve midnight|midnight=0',
  lengths: 'of|long|into|minutes|seconds|aspect|ratio',
}

const french: ClockTable = {
  language: 'fr',
  leads: {
    exact: 'à|dès|depuis|de',
    'up-to': "jusqu'à|jusque",
    'less-than': 'avant|peu avant',
    'more-than': 'après|peu après',
    about: 'vers|aux alentours de',
  },
  pointLeads: 'à|vers',
  partsAfter: 'et demie=30|et quart=15|moins le quart|moins quart=-15',
  marks: 'h|heures|heure=lead',
  dayHalves: "du matin=am|de l'après - midi|du soir=pm",
  dayTimes: 'matin=am|soir=pm',
  names: 'midi=720|minuit=0',
}

const spanish: ClockTable = {
  language: 'es',
  leads: {
    exact: 'a las|a la|desde las',
    'up-to': 'hasta las',
    'less-than': 'antes de las',
    'more-than': 'después de las|pasadas las',
    about: 'hacia las|sobre las|alrededor de las',
  },
  hourLeads: 'a las|a la|desde las|hasta las|hacia las|sobre las|pasadas las',
  pointLeads: 'a las|a la|hacia las|sobre las|hasta las|desde las',
  partsAfter: 'y media=30|y cuarto=15|menos cuarto=-15',
  marks: 'h|horas|hrs=full',
  dayHalves: 'de la mañana|de la madrugada=am|de la tarde=pm|de la noche=night',
  names: 'mediodía=720|medianoche=0',
}

const german: ClockTable = {
  language: 'de',
  leads: {
    exact: 'um|ab|seit|von',
    'up-to': 'bis|bis um',
    'less-than': 'vor|kurz vor',
    'more-than': 'nach|kurz nach',
    about: 'gegen|etwa um|ungefähr um',
  },
  pointLeads: 'um|gegen',
  partsBefore: 'halb=-30|viertel nach=15|viertel vor=-15|dreiviertel=-15',
  marks: 'uhr=full',
  dayHalves:
    'morgens|am morgen|früh|vormittags|am vormittag=am|nachmittags|am nachmittag|abends|am abend=pm|nachts|in der nacht=night',
  names: 'mittags=720|mitternacht=0',
}

const persian: ClockTable = {
  language: 'fa',
  leads: {
    exact: 'ساعت|در ساعت',
    'up-to': 'تا ساعت',
    about: 'حدود ساعت',
    'less-than': 'قبل از ساعت',
    'more-than': 'بعد از ساعت',
  },
  hourLeads: 'ساعت',
  pointLeads: 'ساعت',
  partsAfter: 'و نیم=30|و ربع=15',
  dayHalves: 'صبح|بامداد=am|بعدازظهر|بعد از ظهر|عصر=pm|شب=night',
}

const arabic: ClockTable = {
  language: 'ar',
  leads: {
    exact: 'الساعة|في الساعة|عند الساعة',
    'up-to': 'حتى الساعة',
    'less-than': 'قبل الساعة',
    'more-than': 'بعد الساعة',
  },
  hourLeads: 'الساعة',
  pointLeads: 'الساعة',
  partsAfter: 'والنصف=30|والربع=15|إلا ربعا=-15',
  dayHalves: 'صباحا|فجرا=am|مساء|ظهرا|بعد الظهر=pm|ليلا=night',
}

/** A {@link ClockTable}, made ready to be looked up in. */
export type ClockWords = ReturnType<typeof compiled>

/** The clock words of a language of `FigureWords`. */
export function clockWordsOf(language: string): ClockWords {
  let words = byLanguage.get(language)
  if (words === undefined) {
    words = compiled(tables.find(table => table.language === language) ?? english)
    byLanguage.set(language, words)
  }
  return words
}

const tables: readonly ClockTable[] = [english, french, spanish, german, persian, arabic]
const byLanguage = new Map<string, ClockWords>()

function compiled(table: ClockTable) {
  const leads = (Object.keys(table.leads) as Bound[]).map(bound => `${table.leads[bound] ?? ''}=${bound}`).join('|')
  return {
    leads: phrases(leads, value => value as Bound),
    hourLeads: phrases(table.hourLeads, () => true),
    pointLeads: phrases(table.pointLeads, () => true),
    partsBefore: phrases(table.partsBefore, Number),
    partsAfter: phrases(table.partsAfter, Number),
    minuteJoins: phrases(table.minuteJoins, Number),
    marks: phrases(table.marks, (value): ClockMark => (value === 'full' || value === 'lead' ? value : 'hour')),
    fourDigitMarks: phrases(table.fourDigitMarks, () => true),
    dayHalves: phrases(table.dayHalves, halfOf),
    shortHalves: phrases(table.shortHalves, halfOf),
    dayTimes: phrases(table.dayTimes, halfOf),
    names: phrases(table.names, Number),
    lengths: phrases(table.lengths, () => true),
  }
}

function halfOf(value: string): DayHalf {
  return value === 'am' || value === 'pm' ? value : 'night'
}

/** Zones that are written behind a time in any language. */
export const zones: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'bst',
  'eet',
  'ist',
])
