/** What is measured rather than counted. The value is the unit as `Figure.of` gives it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'yen or yuan'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₸', 'KZT'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
])
/** Before the sign or the digits: "A$5", "US$5 million", "EUR 20". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['rub', 'RUB'],
  ['uah', 'UAH'],
  ['chf', 'CHF'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['inr', 'INR'],
  ['rs', 'rupees'],
  ['try', 'TRY'],
  ['pln', 'PLN'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
])
/** After the number: "2,443 billion dollars", "5 million euros". */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['yen', 'JPY'],
  ['won', 'KRW'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['hryvnya', 'UAH'],
  ['shekels', 'ILS'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['rupees', 'rupees'],
  ['riyals', 'riyals'],
  ['rials', 'rials'],
  ['dinars', 'dinars'],
  ['dirhams', 'dirhams'],
  ['lira', 'lira'],
  ['liras', 'lira'],
  ['pesos', 'pesos'],
  ['francs', 'francs'],
  ['crowns', 'crowns'],
  ['kronor', 'kronor'],
  ['kroner', 'kroner'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['cents', 'cents'],
])
/** Whose dollars: "5 million Canadian dollars". */
export const WHOSE_DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['hong', 'HKD'],
  ['new', 'NZD'],
])
/** Touching or spaced: "10km", "5 kg", "40°C". */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    'km kilometre=km kilometer=km kilometers=km kilometres=km m meter=m metre=m meters=m metres=m cm mm mi mile=miles miles ft foot=feet feet inch=inches inches yard=yards yards ' +
    'kg kilo=kg kilos=kg kilogram=kg kilograms=kg kilogramme=kg kilogrammes=kg g gram=g grams=g tonne=tonnes tonnes ton=tons tons lb=pounds lbs=pounds oz=ounces ounces ' +
    'mph=mph kmh=km/h kph=km/h mw=MW gw=GW kw=kW megawatt=MW megawatts=MW gigawatt=GW gigawatts=GW kwh=kWh kv=kV hectare=hectares hectares acre=acres acres barrel=barrels barrels bpd=barrels ' +
    'liter=litres litre=litres liters=litres litres gallon=gallons gallons degree=degrees degrees percent=% pct=% celsius=°C fahrenheit=°F mb=MB gb=GB tb=TB hz=Hz mhz=MHz'
  )
    .split(' ')
    .map((entry) => {
      const [word = '', unit] = entry.split('=')
      return [word, unit ?? word] as const
    }),
)
