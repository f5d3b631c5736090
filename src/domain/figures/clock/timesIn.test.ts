import { describe, expect, it } from 'vitest'
import { figuresIn } from '../figuresIn.ts'
import { timesIn } from './timesIn.ts'

function times(text: string, language = 'en') {
  return timesIn(text, language).map(({ start, end, lo, hi, unit }) => [text.slice(start, end), lo, hi, unit])
}

const MORNING = 6 * 60 + 20
const EVENING = MORNING + 720

describe('the times of day of a text', () => {
  it.each([
    ['The main burst at 06:20 on Friday.', [['06:20', MORNING, MORNING, null]]],
    ['It burst at 6.20 am.', [['6.20 am', MORNING, MORNING, null]]],
    ['It burst at 6.20am.', [['6.20am', MORNING, MORNING, null]]],
    ['It burst at 7:45 p.m. on Friday.', [['7:45 p.m', 1185, 1185, null]]],
    ['It burst at 6:20.', [['6:20', MORNING, EVENING, null]]],
    ['It burst at half past three.', [['half past three', 210, 930, null]]],
    ['It was at half past three in the afternoon.', [['half past three in the afternoon', 930, 930, null]]],
    ['It burst at a quarter to seven.', [['a quarter to seven', 405, 1125, null]]],
    ['It burst at a quarter past seven in the morning.', [['a quarter past seven in the morning', 435, 435, null]]],
    ['It burst at ten past six.', [['ten past six', 370, 1090, null]]],
    [
      'It burst at noon, and again at midnight.',
      [
        ['noon', 720, 720, null],
        ['midnight', 0, 0, null],
      ],
    ],
    ['It burst at seven in the morning.', [['seven in the morning', 420, 420, null]]],
    ['It burst at seven o’clock.', [['seven o’clock', 420, 1140, null]]],
    ['It burst at 0620 hrs.', [['0620 hrs', MORNING, MORNING, null]]],
    ['It burst at 1430 GMT.', [['1430 GMT', 870, 870, 'gmt']]],
    ['On Friday morning at 7:45 it burst.', [['7:45', 465, 465, null]]],
    ['It burst at 7:45 on Friday evening.', [['7:45', 1185, 1185, null]]],
    ['It ran again by half past three.', [['by half past three', 0, 930, null]]],
    ['It burst shortly after 06:20.', [['shortly after 06:20', MORNING, null, null]]],
    ['It burst at about 06:20.', [['at about 06:20', MORNING - 15, MORNING + 15, null]]],
    ['It was dry between 7 and 9 pm.', [['between 7 and 9 pm', 1140, 1260, null]]],
    ['It was dry from 06:20 to 15:30.', [['from 06:20 to 15:30', MORNING, 930, null]]],
    ['Open 11am-2pm.', [['11am-2pm', 660, 840, null]]],
    [
      'Moved from 06:20 to 07:45.',
      [
        ['06:20', MORNING, MORNING, null],
        ['07:45', 465, 465, null],
      ],
    ],
    [
      'At 15:30 it ran. It had burst at 9:15.',
      [
        ['15:30', 930, 930, null],
        ['9:15', 555, 555, null],
      ],
    ],
  ])('are read with their hedge and half of the day: %s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })

  it.each([
    ['fr', 'La conduite a éclaté à 6 h 20.', MORNING, MORNING],
    ['fr', 'La conduite a éclaté à 6h20.', MORNING, MORNING],
    ['fr', 'Elle a éclaté à 6 heures du matin.', 360, 360],
    ['de', 'Das Rohr brach um 6.20 Uhr.', MORNING, MORNING],
    ['de', 'Das Rohr brach um 6 Uhr 20.', MORNING, MORNING],
    ['de', 'Das Rohr brach um halb sieben morgens.', 390, 390],
    ['es', 'La tubería reventó a las 6:20.', MORNING, EVENING],
    ['es', 'Reventó a las seis y media de la tarde.', 1110, 1110],
    ['fa', 'لوله در ساعت ۶:۲۰ صبح ترکید.', MORNING, MORNING],
    ['ar', 'انفجر الأنبوب في الساعة ٦:٢٠ صباحا.', MORNING, MORNING],
  ])('are read in %s: %s', (language, text, lo, hi) => {
    expect(timesIn(text, language)).toMatchObject([{ kind: 'time', lo, hi }])
  })

  it.each([
    'They won 3:2, and lost 21:15.',
    'They won by 21:15.',
    'A ratio of 16:10, or 1:25.',
    'It says so in Genesis 19:24 and John 3:16.',
    'She ran it in 1:32.5, he in 14:32.',
    'She ran it in 1:32:05.',
    'The shares closed at 4.50.',
    'Rates were left at 4.50 per cent.',
    'They worked 1500 hours, or six hours a day.',
    'From ten to six people came.',
    'Seven of them, and 12 more.',
    'I am 7 and he was 11 then.',
  ])('are none in: %s', text => {
    expect(times(text)).toEqual([])
  })

  it.each([
    ['fr', 'Après 6 heures d’attente et 20 h de travail'],
    ['de', 'Nach 6 Stunden und 20 Minuten'],
    ['es', 'Tras 6 horas de espera'],
  ])('are none in %s where it is a length of time: %s', (language, text) => {
    expect(timesIn(text, language)).toEqual([])
  })

  it.each([
    'Every tap in Corrin Vale was running by half past three.',
    'It burst at a quarter past seven in the morning.',
    'It burst at twenty minutes to 7.',
    'It burst at 0620 hrs.',
    'It burst at seven o’clock.',
  ])('count nothing: %s', text => {
    expect(figuresIn(text, 'en')).toEqual([])
  })
})
