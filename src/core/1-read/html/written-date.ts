/**
 * Days as pages write them, in many languages and for machines:
 *
 *     2026-01-26T09:00:00+03:00    26 January 2026    Jan. 26, 2026    26.01.2026    26 de enero de 2026    2026年1月26日
 *
 * Only whole days count: a bare year or month dates no report.
 */
export interface WrittenDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** "09:00:00+03:00", when it stands there with its zone. */
  readonly time: string | undefined
  /** Day and month could be the other way round: 03/04/2026. */
  readonly isAmbiguous: boolean
  readonly start: number
  readonly end: number
}

/** Month names by their first letters, folded; each language adds what the ones before it lack. */
const MONTHS: readonly (readonly string[])[] = [
  'يناير january jan januar janvier janv enero ene gennaio gen januari janeiro january stycznia styczeń января янв січня ocak ledna január leden tammikuuta ianuarie siječnja januára јануар yanvar ιανουαρίου januara jänner jaenner gener'.split(
    ' ',
  ),
  'فبراير february feb februar février fevrier févr fév febrero febbraio februari fevereiro fev lutego luty февраля фев лютого şubat subat února unora február helmikuuta februarie veljače φεβρουαρίου februara feber febrer sub'.split(
    ' ',
  ),
  'مارس march mar märz maerz mär mrz mars marzo maart março marco marca marzec марта мар березня mart března brezna március maaliskuuta martie ožujka μαρτίου marts març mrt'.split(
    ' ',
  ),
  'أبريل april apr avril avr abril abr aprile kwietnia kwiecień апреля апр квітня nisan dubna április huhtikuuta aprilie travnja απριλίου aprila nis'.split(
    ' ',
  ),
  'مايو may mai mayo maggio mag mei maio maja maj мая май травня mayıs mayis května kvetna május toukokuuta svibnja μαΐου μαϊου maí maig'.split(
    ' ',
  ),
  'يونيو june jun juni juin junio giugno giu junho czerwca czerwiec июня июн червня haziran června cervna június kesäkuuta iunie lipnja ιουνίου juna júní juny haz'.split(
    ' ',
  ),
  'يوليو july jul juli juillet juil julio luglio lug julho lipca lipiec июля июл липня temmuz července cervence július heinäkuuta iulie srpnja ιουλίου jula júlí juliol tem'.split(
    ' ',
  ),
  'أغسطس august aug août aout agosto ago augustus sierpnia sierpień августа авг серпня ağustos agustos srpna augusztus elokuuta kolovoza αυγούστου avgusta agost ağu'.split(
    ' ',
  ),
  'سبتمبر september sep sept septembre septiembre settembre set setembro września wrzesień сентября сен вересня eylül eylul září zari szeptember syyskuuta septembrie rujna σεπτεμβρίου septembra setiembre setembre eyl'.split(
    ' ',
  ),
  'أكتوبر october oct oktober okt octobre octubre ottobre ott outubro out października październik октября окт жовтня ekim října rijna október lokakuuta octombrie listopada οκτωβρίου oktobra eki'.split(
    ' ',
  ),
  'نوفمبر november nov novembre noviembre novembro listopad ноября ноя листопада kasım kasim listopadu noviembre marraskuuta noiembrie studenog νοεμβρίου novembra kas'.split(
    ' ',
  ),
  'ديسمبر december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień декабря дек грудня aralık aralik prosince joulukuuta decembrie prosinca δεκεμβρίου decembra desember des desembre ara'.split(
    ' ',
  ),
]
const MONTH = new Map<string, number>()
for (const [index, names] of MONTHS.entries()) for (const name of names) if (!MONTH.has(name)) MONTH.set(name, index + 1)

// Every repetition is bounded, and each pattern is anchored at a digit or a month: linear.
const NUMERIC =
  /(?<![\d.,/-])(\d{1,4})([./-]|\. )(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)(?:[T ,]{1,2}(\d{1,2}:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/g
const ISO_DAY =
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)(?:[T ]{1,2}(\d{1,2}:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/g
const DAY_MONTH =
  /(?<![\d.,]|\d:)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?[\s-]{1,3}(?:de |d[’']|of )?([\p{L}]{3,12})\.?,?(?:[\s-]{1,3}|, )(?:de |del |of )?(\d{4}|[’']?\d{2}(?![:\d]))(?!\d)/gu
const MONTH_DAY =
  /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?\.?,?\s{1,2}(?:at \d{1,2}:\d\d ?[ap]m,? )?(\d{4})(?!\d)/gu
const EAST = /((?:19|20)\d\d)\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?[日일]?/g
const YEAR_MONTH_NAME = /((?:19|20)\d\d)[\s.-]{1,2}(\p{L}{3,12})[\s.-]{1,2}(\d{1,2})(?!\d)/gu
const WEEKDAY_FIRST = /(\p{L}{3}) (\p{L}{3}) (\d{1,2}) \d\d:\d\d:\d\d (?:\p{L}{3,5} )?(\d{4})/gu
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,5}$|\d{7,})/g

const LONGEST = 2000
/** A year, or two numbers beside each other: most lines have neither and cost nothing more. */
const MAY_HOLD = /(?:19|20)\d\d|\d{1,2}[./-] ?\d{1,2}[./-] ?\d\d|\d [\p{L}.]{3,10} [’']?\d\d\b/u

/** All whole days in a short text, in its order; where two readings overlap, the one found first counts. */
export function findDays(whole: string, monthFirst: boolean): WrittenDay[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole
  if (!MAY_HOLD.test(text)) return []
  const found: WrittenDay[] = []
  const add = (match: RegExpMatchArray, year: number, month: number, day: number, time?: string, isAmbiguous = false) => {
    const start = match.index ?? 0,
      end = start + match[0].length
    if (!isDay(year, month, day) || found.some((other) => other.start < end && start < other.end)) return
    found.push({ year, month, day, time, isAmbiguous, start, end })
  }
  for (const match of text.matchAll(ISO_DAY))
    add(match, Number(match[1]), Number(match[2]), Number(match[3]), timeOf(match[4], match[5]))
  for (const match of text.matchAll(DAY_MONTH)) {
    const month = MONTH.get(match[2]!.toLowerCase())
    if (month) add(match, fullYear(match[3]!.replace(/[’']/, '')), month, Number(match[1]))
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const month = MONTH.get(match[1]!.toLowerCase())
    if (month) add(match, Number(match[3]), month, Number(match[2]))
  }
  for (const match of text.matchAll(WEEKDAY_FIRST)) {
    const month = MONTH.get(match[2]!.toLowerCase())
    if (month) add(match, Number(match[4]), month, Number(match[3]))
  }
  for (const match of text.matchAll(YEAR_MONTH_NAME)) {
    const month = MONTH.get(match[2]!.toLowerCase())
    if (month) add(match, Number(match[1]), month, Number(match[3]))
  }
  for (const match of text.matchAll(NUMERIC)) {
    const first = Number(match[1]),
      second = Number(match[3]),
      last = match[4]!,
      time = timeOf(match[5], match[6])
    if (match[1]!.length === 4) add(match, first, second, Number(last), time)
    else if (match[1]!.length <= 2 && (last.length === 4 || match[2] !== '-')) {
      const year = fullYear(last),
        isPoint = match[2]!.startsWith('.')
      if (isPoint || first > 12) add(match, year, second, first, time)
      else if (second > 12) add(match, year, first, second, time)
      else if (monthFirst) add(match, year, first, second, time, first !== second)
      else add(match, year, second, first, time, first !== second)
    }
  }
  for (const match of text.matchAll(EAST)) add(match, Number(match[1]), Number(match[2]), Number(match[3]))
  for (const match of text.matchAll(COMPACT)) add(match, Number(match[1]), Number(match[2]), Number(match[3]))
  return found.sort((a, b) => a.start - b.start)
}

/** The first whole day in what a machine wrote: an attribute, a meta, JSON-LD. Seconds since 1970 count, too. */
export function parseDay(value: string, monthFirst: boolean): WrittenDay | undefined {
  const seconds = /^\s?(1\d{9}|1\d{12})\s?$/.exec(value)?.[1]
  if (seconds) return dayOfSeconds(Number(seconds.slice(0, 10)))
  return findDays(value, monthFirst)[0]
}

function dayOfSeconds(seconds: number): WrittenDay {
  const at = new Date(seconds * 1000)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time: undefined,
    isAmbiguous: false,
    start: 0,
    end: 10,
  }
}

const timeOf = (time: string | undefined, zone: string | undefined): string | undefined => {
  if (!time || !zone) return undefined
  const [hours = '', minutes = '', seconds = '00'] = time.split(':')
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}${offset}`
}

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year)

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
