/**
 * The commonest small words of languages written in Latin and Cyrillic letters: enough of them in a text, and more than of any other
 * language, say which one it is. Words that several of these languages share are in each list and decide nothing between them.
 */
const LATIN = `
en|the of and to in a is that for it was on with as he by at from his be are this have has not but they which said were had an will their its been who more about after would or than we
de|der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
fr|de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux d'un cette ont ses mais comme été être leur nous sa fait elle deux même après entre aussi ces
es|de la que el en y a los se del las por un para con no una su al es lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está
it|di e il la che in un a per è una sono con non del si da dei come i le al della lo nel più ha anche o ma alla gli dal questo delle se su nella stato degli tra suo sua ci loro essere due dopo
pt|de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito já também pelo pela até isso entre depois sem mesmo aos foi são está ter ser
nl|de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit wordt door naar heeft over hij worden kan meer werd tot hun geen zich deze of wel
sv|och att det i en som är på av för med den till inte har de ett om han men var sig från vi så kan när efter ska nu också eller än under vid mot hade mycket där alla sin
da|og i at det er en til af på den for med der de ikke har som et om men han var sig fra vi så kan når efter vil skal også eller over havde blev mod ud hvor år være ved
no|og i det er på en til av for som med at den har de ikke et om han var seg fra vi så kan når etter skal også eller over hadde ble mot ut hvor år være ved men
fi|ja on ei se että oli hän joka mutta ovat myös kun ole sen niin tai kuin mukaan vuoden vuonna jo sekä nyt vain hänen ollut olisi ovat mitä tämä siitä sitten
pl|w i na z do nie się że to jest o po jak za od przez dla są oraz przy które który która ale tego czy jego tym już może być był było tylko jej roku także
cs|a v se na je že to s o i z do ve si za po jako pro k ale jsou by které který která od jeho byl bylo také podle může při už jen až nebo tak ze
sk|a v sa na je že to s o i z do vo si za po ako pre k ale sú by ktoré ktorý ktorá od jeho bol bolo tiež podľa môže pri už len až alebo tak zo
hu|a az és hogy nem is egy ez van volt csak meg már de el mint ki még azt lesz ezt akkor olyan szerint között után vagy pedig lehet amely ami minden
ro|de și în a la cu pe nu care o un din să se mai este pentru că ca au fost fi prin sau dar lui al sunt această între după ale cea cel
hr|i u je na se za da su od s o a kao koji će bi ne to iz što nije do koja više ili ali koje po samo te bio prema nakon može između još
sl|in je v na se za da so ki z o pa ne bi tudi po kot iz ali bo od s še do pri ni med več že ter lahko le
lt|ir į iš kad su yra tai bet ne kaip buvo jis po dėl tik jau apie nuo jo už bus taip ar per dar
lv|un ir ka ar uz par no ne tas bet kas lai pēc arī kā bija tika pie vai viņš gan līdz nav šo vēl
et|ja on et ei see oli ka mis kui aga ta kes nii oma või ning välja pärast aasta mille üks mitte
tr|ve bir bu için da de ile olarak çok daha en olan gibi kadar sonra ne var ya ama değil olduğunu her ise göre olduğu iki dedi tarafından
az|və bu bir ilə üçün də da ki olan edib olub daha o kimi sonra olaraq edilib bildirib görə ən isə
id|yang dan di dari ini itu untuk dengan tidak dalam akan pada juga ke karena ada oleh bisa tersebut saat telah sebagai mereka lebih kata atau para
vi|và của là có cho không được trong các một với những người đã này khi từ đến để về như ra tại ông
tl|ang ng sa mga na at ay ni para hindi kay si ito niya ang mula
sq|dhe në e të i për se me që nga një është ka do nuk si por më kjo ishte u janë edhe
ca|de la i el que a en les els del per un una amb no és al com més es va però són dels també ha
eu|eta da du ez bat dira dute egin zuen dela izan den baina ere izango
gl|de a o que e do da en un para con non unha os no se na por máis as dos como
sw|na ya wa kwa ni katika za la kuwa hiyo huyo pia cha hii alisema baada
eo|la kaj de en estas al kun por ne ke pri sed kiel tiu
mt|il li ta ma fuq biex kien jew minn qal hija huma
`
const CYRILLIC = `
ru|и в не на что с по как это он из за то к от о для но его был так же до бы у все также года будет после году об который которые который их только более или мы при она они
uk|і в не на що з та як це він із за до від для але його був так також року буде після про який які їх лише більше або ми при вона вони й у є
bg|и в на за се от да с че не е по като са до това ще към след които който при или през има също бе той си но
sr|и у је на се за да су од с о а као који ће би не то из што није до која више или али које
mk|и во на за се од да со не е по како што до ќе ги кои или има го кој исто беше при
be|і ў не на што з па як гэта ён да ад для але яго быў таксама годзе пасля які якія іх больш або у
kk|және мен бір бұл үшін деп да де бойынша болды болып екі жылы туралы
`

/** Language → its small words, once for each script that needs them. */
const words = (table: string): ReadonlyMap<string, readonly string[]> => {
  const languages = new Map<string, string[]>()
  for (const line of table.trim().split('\n')) {
    const [language = '', list = ''] = line.split('|')
    for (const word of new Set(list.split(' '))) {
      const known = languages.get(word)
      if (known) known.push(language)
      else languages.set(word, [language])
    }
  }
  return languages
}
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = new Map([...words(LATIN), ...words(CYRILLIC)])

/** Scripts that one language writes, or that need one look more. In the order in which they are tried. */
export const SCRIPTS: readonly (readonly [language: string, from: number, to: number])[] = [
  ['ja', 0x3040, 0x30ff],
  ['ko', 0xac00, 0xd7af],
  ['zh', 0x4e00, 0x9fff],
  ['ar', 0x0600, 0x06ff],
  ['he', 0x0590, 0x05ff],
  ['el', 0x0370, 0x03ff],
  ['th', 0x0e00, 0x0e7f],
  ['hi', 0x0900, 0x097f],
  ['bn', 0x0980, 0x09ff],
  ['pa', 0x0a00, 0x0a7f],
  ['gu', 0x0a80, 0x0aff],
  ['ta', 0x0b80, 0x0bff],
  ['te', 0x0c00, 0x0c7f],
  ['kn', 0x0c80, 0x0cff],
  ['ml', 0x0d00, 0x0d7f],
  ['si', 0x0d80, 0x0dff],
  ['lo', 0x0e80, 0x0eff],
  ['my', 0x1000, 0x109f],
  ['ka', 0x10a0, 0x10ff],
  ['hy', 0x0530, 0x058f],
  ['am', 0x1200, 0x137f],
  ['km', 0x1780, 0x17ff],
]
/** Letters that only Persian or Urdu uses among those who write Arabic letters. */
export const PERSIAN = 'پچژگک‌ی'
export const URDU = 'ٹڈڑںےھہ'
