import { describe, expect, it } from 'vitest'
import { datesIn } from './datesIn.ts'
import { figuresIn } from './figuresIn.ts'

/** `lo..hi bound kind unit` of each figure, then `from..to` of each date. */
function read(text: string, language: string): string[] {
  const figures = figuresIn(text, language).map(
    ({ lo, hi, bound, kind, unit }) => `${lo}..${hi ?? ''} ${bound} ${kind} ${unit ?? '-'}`,
  )
  const dates = datesIn(text, '2023-05-17', language).map(({ from, to }) => `${from}..${to}`)
  return [...figures, ...dates]
}

type Case = readonly [text: string, ...expected: string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  fr: [
    ['Au moins 41 personnes ont été tuées.', '41.. at-least count personnes'],
    ['Environ 300 ouvriers ont défilé.', '270..330 about count ouvriers'],
    ['Des centaines de soldats sont morts.', '200..999 vague count soldats'],
    ['Plusieurs milliers de manifestants.', '3000..9999 vague count manifestants'],
    ['Entre 20 et 30 maisons brûlées.', '20..30 range count maisons'],
    ['Quatre-vingt-douze détenus et vingt et un gardes.', '92..92 exact count détenus', '21..21 exact count gardes'],
    [
      '30 000 prisonniers, 12,5 % des votes.',
      '30000..30000 exact count prisonniers',
      '12.5..12.5 exact percent percent',
    ],
    ['Une amende de 3 millions d’euros.', '3000000..3000000 exact money EUR'],
    ['Le 3 mai 2021, à Lyon.', '2021-05-03..2021-05-03'],
    ['Depuis 1998 et en août 1988.', '1998-01-01..1998-12-31', '1988-08-01..1988-08-31'],
    ['Il y a deux ans, puis hier.', '2021-01-01..2021-12-31', '2023-05-16..2023-05-16'],
    ['L’article 5 de la loi a été lu mardi dernier.', '2023-05-16..2023-05-16'],
    ['Deux cent six passagers de plus de 43 ans.', '206..206 exact count passagers', '43.. more-than duration years'],
  ],
  es: [
    ['Al menos 41 personas murieron.', '41.. at-least count personas'],
    ['Unos 300 obreros marcharon.', '270..330 about count obreros'],
    ['Cientos de soldados y miles de vecinos.', '200..999 vague count soldados', '2000..9999 vague count vecinos'],
    ['Decenas de miles de presos.', '20000..99999 vague count presos'],
    ['Entre 20 y 30 casas ardieron.', '20..30 range count casas'],
    ['Cuarenta y un presos y doscientos seis guardias.', '41..41 exact count presos', '206..206 exact count guardias'],
    ['30.000 presos; el 12,5 por ciento.', '30000..30000 exact count presos', '12.5..12.5 exact percent percent'],
    ['Una multa de 3 millones de euros.', '3000000..3000000 exact money EUR'],
    ['El 3 de mayo de 2021 en Lima.', '2021-05-03..2021-05-03'],
    ['En agosto de 1988 y desde 1998.', '1988-08-01..1988-08-31', '1998-01-01..1998-12-31'],
    ['Hace dos años y ayer.', '2021-01-01..2021-12-31', '2023-05-16..2023-05-16'],
    ['El artículo 5 fue leído el martes pasado.', '2023-05-16..2023-05-16'],
  ],
  de: [
    ['Mindestens 41 Menschen starben.', '41.. at-least count menschen'],
    ['Rund 300 Arbeiter streikten.', '270..330 about count arbeiter'],
    ['Hunderte Soldaten und Tausende Bürger.', '200..999 vague count soldaten', '2000..9999 vague count bürger'],
    ['Zehntausende politische Gefangene.', '20000..99999 vague count gefangene'],
    ['Zwischen 20 und 30 Häuser brannten.', '20..30 range count häuser'],
    [
      'Einundvierzig Häftlinge und zweihundertsechs Wärter.',
      '41..41 exact count häftlinge',
      '206..206 exact count wärter',
    ],
    ['30.000 Gefangene, 12,5 Prozent.', '30000..30000 exact count gefangene', '12.5..12.5 exact percent percent'],
    ['Eine Strafe von 3 Millionen Euro.', '3000000..3000000 exact money EUR'],
    ['Am 3. Mai 2021 in Bonn.', '2021-05-03..2021-05-03'],
    ['Im August 1988 und seit 1998.', '1988-08-01..1988-08-31', '1998-01-01..1998-12-31'],
    ['Vor zwei Jahren und gestern.', '2021-01-01..2021-12-31', '2023-05-16..2023-05-16'],
    ['Artikel 5 wurde letzten Dienstag verlesen.', '2023-05-16..2023-05-16'],
    ['Der 43-Jährige und eine 14-jährige Schülerin.', '43..43 exact age years', '14..14 exact age years'],
  ],
  fa: [
    ['دست‌کم ۴۱ نفر کشته شدند.', '41.. at-least count نفر'],
    ['حدود ۳۰۰ کارگر اعتصاب کردند.', '270..330 about count کارگر'],
    ['صدها سرباز در آنجا بودند.', '200..999 vague count سرباز'],
    ['ده‌ها هزار زندانی سیاسی', '20000..99999 vague count زندانی'],
    ['بین ۲۰ تا ۳۰ خانه سوخت.', '20..30 range count خانه'],
    ['سی هزار زندانی اعدام شدند.', '30000..30000 exact count زندانی'],
    ['دویست و شش مسافر', '206..206 exact count مسافر'],
    ['۳۰٬۰۰۰ زندانی و ۱۲٫۵ درصد', '30000..30000 exact count زندانی', '12.5..12.5 exact percent percent'],
    ['۳ میلیون دلار پرداخت شد.', '3000000..3000000 exact money USD'],
    ['در ۲۸ مرداد ۱۳۳۲ کودتا شد.', '1953-08-19..1953-08-19'],
    ['در سال ۱۳۶۷ و در ژوئیه ۱۹۸۸', '1988-03-21..1989-03-20', '1988-07-01..1988-07-31'],
    ['دو سال پیش و دیروز', '2021-01-01..2021-12-31', '2023-05-16..2023-05-16'],
    ['پسر ۱۴ ساله بازداشت شد.', '14..14 exact age years'],
  ],
  ar: [
    ['قُتل ما لا يقل عن ٤١ شخصا.', '41.. at-least count شخصا'],
    ['نحو ٣٠٠ عامل', '270..330 about count عامل'],
    ['مئات الجنود', '200..999 vague count الجنود'],
    ['عشرات الآلاف من السجناء', '20000..99999 vague count السجناء'],
    ['بين ٢٠ و٣٠ منزلا', '20..30 range count منزلا'],
    ['ثلاثون ألف سجين', '30000..30000 exact count سجین'],
    ['خمسة وعشرون راكبا', '25..25 exact count راکبا'],
    ['٣٠٬٠٠٠ سجين و١٢٫٥ في المئة', '30000..30000 exact count سجین', '12.5..12.5 exact percent percent'],
    ['دفع ٣ ملايين دولار', '3000000..3000000 exact money USD'],
    ['في ٣ مايو ٢٠٢١', '2021-05-03..2021-05-03'],
    ['في تموز ١٩٨٨ ومنذ عام ١٩٩٨', '1988-07-01..1988-07-31', '1998-01-01..1998-12-31'],
    ['قبل عامين، أمس', '2021-01-01..2021-12-31', '2023-05-16..2023-05-16'],
    ['قرأ المادة ٥ يوم الثلاثاء الماضي', '2023-05-16..2023-05-16'],
  ],
}

describe.each(Object.entries(cases))('figures and dates in %s', (language, sentences) => {
  it.each(sentences)('%s', (text, ...expected) => expect(read(text, language)).toEqual(expected))
})
