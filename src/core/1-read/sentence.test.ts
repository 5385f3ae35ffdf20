import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAsGiven } from './index.js'

/** Sentences of our own, marked where one ends and the next begins. Look-alikes, where none ends, stand among them. */
const CASES = `
# plain ends
The ministers met in Vienna.|They agreed on nothing.
The vote is on Monday.|Nobody expects a result.
He resigned.|She stayed.|The party split.
The toll rose to 41.|Rescuers searched on.
Was it a mistake?|The court will say.
Stop the war!|That was on every sign.
The bridge fell.|A lorry was on it.
It rained.|It rained all week.
The deal is dead, he said.|Nobody disagreed.
Prices rose by 4 percent.|Wages did not.
The plan has three parts: money, men and time.|It lacks all three.
Talks failed; the sides blame each other.|A new round is set for May.
The mayor – a former judge – declined.|Her office confirmed it.
The mission — all of it — ends in June.|Then the troops go home.
It was over.|1,200 people had fled.
The border is closed.|“We wait,” said a driver.
The report names no one.|(It was written in haste.)|The council published it anyway.
The ship left port on Friday.|Its crew of 22 was told nothing.
Both sides claim the village.|Neither holds it.
They asked why.|Why indeed?|Nobody knew.
# titles and ranks
Gen. Ruiz spoke first.|He was brief.
He met Gen. Ruiz and Lt. Col. Adler on Tuesday.|Both declined to comment.
Mr. Hale left.|Mrs. Hale did not.
Dr. Ana Petrov warned of a second wave.|Few listened.
Sen. Maria Lopez and Rep. Tom Birch voted against.|Gov. Dunn abstained.
The letter was addressed to Prof. Hahn.|It never arrived.
Capt. J. Moss was on watch.|Sgt. Pike slept.
Rev. Cole led the march.|St. Anne’s was full.
Adm. Voss commands the fleet.|Cmdr. Lind is his deputy.
Former Maj. Gen. Ivo Brandt was named in the file.|He denies it.
The order came from Brig. Gen. Stone.|Nobody questioned it.
Amb. Keller flew home.|His staff stayed.
Fr. Dominic hid nine families.|He is 81.
Messrs. Gray and Lund own the yard.|They bought it in 2011.
Hon. Justice Amadi ruled on Friday.|An appeal is likely.
Pres. Okoro met the envoy.|The envoy smiled.
Supt. Anne Reid leads the inquiry.|Det. Insp. Moy assists.
Ms. Tan is the third to resign.|Ms. Wu was the first.
Sens. Black and White drafted it.|Reps. Grey and Green signed.
Lt. Gov. Fay Dorn will speak.|So will Atty. Gen. Bly.
# acronyms with points
The U.S. Deputy Secretary arrived.|He left at once.
He left the U.S.|The family followed.
Troops of the U.S. Army stayed.|U.S. Marines left.
It is a matter for the U.N. Security Council.|It meets today.
She studied in the U.K. and in the U.S. before the war.|He did not.
The U.S.-led force remains.|So does the U.N.-backed court.
Officials in Washington, D.C., were silent.|Officials in Ankara were not.
The talks moved to Washington, D.C.|They ended there.
The E.U. has no army.|The A.U. has one.
The U.K.’s offer stands.|The U.S.’ offer does not.
J.D. Marsh wrote the memo.|It leaked.
J.K. Adeyemi and P.T. Lowe signed.|Nobody else did.
Imports from the U.S. rose.|Exports to the U.S. fell.
He called the U.S. “an unreliable friend.”|The embassy shrugged.
A U.S. official said so.|A second U.S. official denied it.
The base is U.S. property.|Baghdad disputes that.
The U.A.E. and the U.S. signed on Monday.|It took nine years.
This was done for the U.S.|We paid for it.
# time of day
The attack came at 5 a.m. on Sunday.|Nobody was hurt.
The train left at 5 p.m.|Police stopped it at 6 p.m. Monday.
Polls close at 8 p.m. EST and results are due by 10 p.m. Eastern.|Turnout was high.
At 3:40 a.m.|Police entered the house.
They met at 9 a.m. in Geneva.|By 11 a.m. they were done.
The curfew starts at 10 p.m. local time.|It ends at dawn.
The 6 p.m. bulletin led with it.|The 9 p.m. one dropped it.
It struck at 7 a.m. GMT.|Waves followed.
The court opened at 10 a.m.|It closed at noon.
# initials
John F. Kern is 45.|He was born here.
George W. Albright and Anna M. Sorel met.|They talked.
J. Moreno voted no.|R. Diaz voted yes.
The war must end, the Treasury wrote on X.|Gunmar spokesman Jon Marlin called it false.
They chose plan B.|It failed.
He took vitamin C.|It helped.
Samuel L. Ortiz denied it.|His lawyer, T. R. Boyle, said so too.
The suspect is Malcolm X. Greene.|He is at large.
It was he, not I.|The judge agreed.
Group B.|Then group C.|They advanced.
Lee H. Oduya was 72.|He had been ill.
Team A.|They won again.
C. S. Patel wrote the letter.|It has two pages.
Robert E. Fox.|He is the last witness.
M. Dubois said no.|N. Leroy said nothing.
It belongs to Carl J. Winter, who died in May.|His son sold it.
# numbers and abbreviations before them
He lives at No. 10.|She lives at No. 12.
The minister said no.|Ten others said yes.
See Art. 5 of the treaty.|It binds all.
Flight No. 370 vanished.|Nobody found it.
It is on p. 12 of the report.|Nobody read that far.
Fig. 3 shows the route.|Fig. 4 shows the cost.
He was ranked no. 4 in the world.|Now he is no. 40.
Nos. 4 and 5 are sold.|No. 6 is not.
The answer was no.|Not one of them moved.
Of the votes, approx. 400 were void.|Nobody recounted.
It grew by 3.5 percent.|It had shrunk by 2.1 percent.
The price is $43.29.|It was $40 in May.
About 2 500 troops leave.|4 500 stay.
The budget is $2.443 trillion.|That is a record.
The force of 1.200 men is small.|It has no tanks.
The tax is 0.5 percent.|It was 0.4.|It will be 0.6.
He won by 51.2 to 48.8.|She conceded.
Version 2.0 is out.|Version 3.0 is not.
The game ended 3-2.|Extra time was not needed.
Call 555.1234 now.|The line is open.
# saints, mounts, streets
St. Petersburg froze.|Moscow did not.
They flew from St. Petersburg to Ft. Worth.|It took a day.
Mt. Kalo erupted.|Ash fell on St. Clair.
The office is on Wall St.|It has been for years.
The office on Wall St. Clair bought is empty.
Police closed Main St. and Oak Ave. for hours.|Traffic stood.
She lives on Fifth Ave. in New York.|He lives in the Bronx.
St. John’s Church was hit.|St. Mary’s was not.
The parade went down Park Rd. towards the river.|It stopped there.
Ft. Hale is a base.|It has a runway.
# firms and generations
Apple Inc. Chief Executive Tim Cole spoke.|Nobody asked him anything.
He works for Orbit Inc.|The firm is small.
Kestrel Corp. said it would appeal.|Its shares fell.
Brown Bros. & Co. was sold.|The buyer is unknown.
Hale Jr. won.|Hale Sr. wept.
Martin Reed Jr. said so.|His father did not.
Lumen Ltd. and Vasco Corp. merged.|They are now Lumen Vasco Ltd.|The seat is in Porto.
The deal with Delta Co. fell through.|Delta Co. denied it.
They sued Norton Inc., which settled.|It paid $2 million.
Acme Corp.’s board met.|It sacked the chief.
The Justice Dept. declined.|The State Dept. did not.
Univ. of Varna scientists agree.|Others do not.
# places shortened
She is from Springfield, Ill., and he is from Tampa, Fla.|They met in Ohio.
Sen. Ray Dole, R-Kan., voted no.|Rep. Kim Vu, D-Calif., voted yes.
A plant in Dayton, Ore., burned.|Nobody was hurt.
He was born in Boise, Ida., in 1950.|He died there.
The fire near Butte, Mont. spread fast.|Crews were late.
# months shortened
On Jan. 4 the army moved.|On Feb. 2 it stopped.
The strike of Sept. 11, 2012 was the worst.|Others followed.
It was signed on Dec. 31.|It was broken on Jan. 1.
The Oct. 7 attack changed all.|The Nov. 3 vote did not.
It starts Aug. 9.|It ends Aug. 30.
He came in Feb.|She came in March.
# quotations
“We will not go,” she said.|“We will not stay either.”
“We will not go.|We will not stay.”|Then she left.
“We cannot simply walk out… they asked us to come,” one envoy said.|Another disagreed.
“Who knows?” he asked.|Nobody answered.
“Who knows?” Marsh asked.|Nobody answered.
“Never!” shouted a man.|Others clapped.
“Never!”|Others clapped.
She said: “It is over.”|He said: “It is not.”
He called it “a disgrace.”|The party agreed.
He called it “a disgrace”.|The party agreed.
“It is over,” he said, “and we lost.”|He wept.
“It is over.”|Marsh said the talks had failed.
‘We have time,’ said the envoy.|‘We have nothing else.’
"We have time," said the envoy.|"We have nothing else."
"It is done."|The envoy smiled.
"Is it done?" the envoy asked.|"It is."
"Is it done?"|The envoy did not say.
“He said ‘no.’|I believed him,” she said.
“He said ‘go home.’”|She went.
“One.|Two.|Three.”|They jumped.
«It is a trap.»|The general agreed.
«Is it a trap?» the general asked.|It was.
„Das ist alles.“|He said no more.
“The war is lost!” Col. Adler shouted.|He was ignored.
“Yes.”|That was all.
“No, no, no,” he said.|“Not again.”
It was, he said, “a long day.”|“A very long day.”
The sign read “Closed.”|The door was open.
The sign read “Closed?” in red.|The door was open.
‘Enough!’ cried the crowd.|It went home.
He asked, “Are you sure?”|She was.
“Are you sure?” she repeated.|“Quite sure?”
The film “What Now?” opens on Friday.|Critics hate it.
“We lost 40 men.|We lost a town,” the colonel said.
“We will see.” ”|It was a misprint.
“I am ready.”|(He was not.)|They left.
‘It’s theirs,’ he said.|It isn’t.
“‘Leave,’ she told me.|So I left,” he said.
“Mr. Hale is ill.”|Mr. Hale denied it.
“See No. 5.”|He pointed.
“They came at 5 a.m.”|The neighbours heard nothing.
“I… I do not know,” he said.|He sat down.
She said “maybe…”|Then she said no.
“…and that is all,” he ended.|Nobody clapped.
He said, "The U.S. is out."|It is not.
"We are U.S. citizens," they said.|The guard shrugged.
# ellipses
They left… the house was empty.|It stayed so.
They left…|The house was empty.
They left ... the house was empty.|It stayed so.
They left...|The house was empty.
Wait ... what happened?|Nobody said.
The list goes on...|It is long.
And then…|Nothing.
Well… I doubt it.|He does too.
He said . . . nothing.|She said less.
One, two, three …|Go!
# names with marks
Yahoo! said it would cut jobs.|Google said nothing.
Yahoo! Inc. cut jobs.|Others followed.
Shares of Yahoo! Japan rose.|Shares of Sony fell.
E! News broke the story.|Others copied it.
She won on Jeopardy! last year.|He lost on it.
He works for Yahoo!|He likes it.
Oxford’s Guess? line sold out.|Its price doubled.
# headings, dates, links in the text
It is 19.02.2026 today.|Nothing happened.
See www.example.org for more.|It is free.
The site babel.example has it.|We do not.
Write to info@example.org.|Someone will answer.
The file is report.pdf.|It has 20 pages.
Go to https://example.org/a.b?c=d.|Read it.
It ended.||The next day was calm.
Node.js and Vue.js are tools.|They are free.
The 1.2.3 release is out.|It is stable.
# brackets
The force (KFOR) stays.|It is small.
He lost (again).|She won (again).
He lost.|(Again.)|She won.
The war (1991-95) was long.|Few remember it.
He wrote it (see p. 4).|She read it.
The report (in French) is out.|It is long.
(The names were changed.)|The facts were not.
It failed [sic].|It failed again.
[Reporting by two staff.]|It was edited here.
The plan was his (or so he says.)|She laughed.
In 2014 he left.[3]|He came back.[4][5]|He stayed.
# lists and numbers at the start
1. The plan is old.|It is also bad.
2) The plan is cheap.|Nobody wants it.
A. The first answer is wrong.|The second is worse.
• The plan is old.|It is also bad.
- The plan is old.|It is bad.
3. Marie Dorn, the secretary, resigned.|She is 60.
# small letters after a point
The firm iRobot sued.|eBay did not.
The group struck again.|al-Nur claimed it.
It works.|iPhones sell.
He spoke of approx. ten cases.|There were twenty.
They met Sheikh A. al-Amin.|He said little.
The minister, i.e. his office, knew.|So did we.
Some, e.g. the press, were told.|Others were not.
It is Smith v. Jones.|The court split.
Banks, shops, etc. were shut.|Schools were open.
Banks, shops, etc.|Then the schools shut.
Jones et al. disagree.|So do we.
It cost 5 mln. euros.|It was worth two.
The state of the economy, cf. the report, is poor.|Nobody read it.
# marks together
What?!|He was stunned.
Really?|Really.
No!|No!|No!
He did what?!” she cried.|He ran.
Why now?|Why here?
It is over!!!|So they say.
Is it true that Gen. Ruiz fled?|He is in St. Clair.
You did it!|“I did,” he said.
Go!, said the sign.|They went.
Who, what, where?|Nobody knew.
# other scripts
会议结束了。||没有结果。||他走了。
Он ушёл.|Она осталась.
Ha llegado el invierno.|¿Y ahora qué?|Nadie lo sabe.
Το τέλος ήρθε.|Κανείς δεν το είδε.
انتهى الاجتماع.|لا نتائج؟|لا أحد يعلم.
बैठक समाप्त हुई।|कोई नतीजा नहीं।
# more of the same, as news has it
The EU’s foreign policy chief, Ms. Ilves, said so.|She added: “We are not naive.”
Oil fell to $71.20 a barrel.|Gold rose to $2,380.50.
“No deal,” said Gen. Adler.|“No talks.”|“No way.”
Sgt. Maj. Leo Burke (ret.) agreed.|He served until 2009.
The bill (H.R. 4521) passed.|The Senate’s version (S. 1260) did not.
He was fined 1.2 mln. euros.|He paid.
About 40% of voters stayed away, vs. 31% in 2018.|Nobody was surprised.
“Why now?” asked Mr. Odum.|“Because we can,” said Ms. Bay.
The minister told Radio 4: “I won’t resign.”|An hour later, he did.
The company, Zeta S.A., is Spanish.|Its rival is not.
It happened at 10:45 p.m. (2045 GMT).|Rescue teams came at midnight.
The U.S. and Iraq agreed in 2024.|The U.S. then waited.
Iran's foreign minister said: "We are ready.|Are they?"|He did not wait for an answer.
“They said: ‘Get out.’|We got out,” she recalled.|Her home is gone.
The virus, SARS-CoV-2, spread.|By Jan. 2020 it had reached Italy.
President J. D. Hale met Premier K. S. Rao.|They shook hands.
In Washington, Sen. A. B. Cole (R-Tex.) objected.|Sen. D. E. Fox (D-Va.) did not.
More than 1.5m people fled.|Some 200,000 came back.
The judge – Hon. P. Q. Ray – recused himself.|A new one is sought.
He lost his job, his home, etc., and left.|He lives abroad.
He said he was “tired”.|Very tired.
He said he was ‘tired’.|Very tired.
“I’m tired”, he said.|“Very tired.”
The ship, the Maria S., sank.|Its owner, Blue Sea Co., is bankrupt.
Is NATO dead?|Not yet, says Gen. Voss.
Officials said “no.”|Diplomats said “perhaps.”|The public heard neither.
“The answer is no!” he said.|“It has always been no!”
It was a mistake… wasn’t it?|He won’t say.
The statement said: “…we regret this.”|It did not say what.
Two died.|Nine were hurt.|One is missing.
“Is it true?”|“It is.”|“Then God help us.”
Paris, Jan. 5 — The strike goes on.|Trains stand still.
Prime Minister Lt. Gen. (ret.) Omar Said resigned.|Nobody replaced him.
He is the No. 2 of the party.|The No. 1 is in jail.
The figure is up from 3.4 mln. in 2020.|It is a record.
Dr. No is a film.|So is Mr. Lucky.
“Mr. President, resign!” they chanted.|He waved.
It read: “Made in U.S.A.”|It was not.
The panel met on Sat. and Sun. in Bonn.|It meets on Mon. in Rome.
The case is Roe v. Wade.|It was overturned in 2022.
It was Henry V. who won.|Or so we are told.
The rules changed in Sec. 12 of the act.|Sec. 13 was cut.
He earns approx. $4,000 a month.|She earns more.
“Go home, Mr. Hale!”|“I am home.”
The firm said in a statement (in German) that it was “sorry.”|Nobody believed it.
Her book, Who Rules?, sold well.|His did not.
NATO’s Art. 5 was invoked once.|Art. 4 was invoked often.
# as agencies write
ASTANA, January 26 — Orbis News.|The envoy denied it.
CAIRO (AP) — The canal is closed.|It reopens in May.
ASTANA, January 25. /ORB/.|The envoy has denied it.
(Reuters) - Oil rose on Friday.|Gold fell.
Sept. 15 (UPI) -- The dam broke.|Towns flooded.
Orbis News / Iraq told Russia so.|Moscow confirmed it.
Source: Orbis.|It was edited for length.
Kyiv • ORB • 64 views
KYIV, Ukraine — Sirens sounded.|They stopped at dawn.
By Jane Roe, Orbis
`

interface Case {
  readonly text: string
  readonly wanted: readonly string[]
}

/** "|" stands for a space between two sentences, "||" for nothing. */
function casesOf(table: string): Case[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ wanted: line.split(/\|{1,2}/), text: line.replaceAll('||', '').replaceAll('|', ' ') }))
}

describe('sentences', () => {
  const cases = casesOf(CASES)
  it(`${cases.length} marked cases of news`, () => {
    const wrong = cases.filter(({ text, wanted }) => {
      const found = readAsGiven({ key: 'a', body: { kind: 'text', text } })
      const split = found.sentences.map(({ start, end }) => text.slice(start, end))
      return split.join('|') !== wanted.join('|')
    })
    const shown = wrong.map(({ text, wanted }) => {
      const { sentences } = readAsGiven({ key: 'a', body: { kind: 'text', text } })
      return `wanted ${wanted.join('|')}\nfound  ${sentences.map(({ start, end }) => text.slice(start, end)).join('|')}`
    })
    assert.equal(shown.join('\n'), '')
  })
})
