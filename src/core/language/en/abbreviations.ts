/**
 * Short forms that end in a point which does not end a sentence. Written without the point, and with their capitals: "Gen." is a
 * general, "gen." is not a word of news, and "no." may be the end of an answer.
 */

/** Always followed by the name that they stand before. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Sr Hon Gen Gens Lt Col Cols Maj Capt Cpt Cmdr Cdr Sgt Sgts Cpl Pvt Pfc Adm ' +
    'Brig Amb Sen Sens Rep Reps Gov Govs Pres Sec Supt Insp Det Atty Asst Assoc Dep Del Dir Mt Ft Sheikh Ald Comdr Ens ' +
    'MR MRS MS DR GEN SEN REP GOV LT COL CAPT SGT ADM ST FT MT'
  ).split(' '),
)

/** Followed by more of the same sentence, whatever comes. */
export const GOES_ON: ReadonlySet<string> = new Set(
  'ret vs v e.g i.e cf viz approx ca c incl esp resp Vol Vols vol pp Figs Eq Nr nr'.split(' '),
)

/** Only before a number: "No. 10", "Art. 5", "p. 12". Elsewhere the point ends the sentence ("He said no."). */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'No no Nos nos NO Art art Fig fig p Ch ch para Para Sec sec Sect para Op op Res est Est Rs Rm Apt apt Ph Tel tel Pub'.split(
    ' ',
  ),
)

/** Within a name or at its end, so that what follows decides: "Apple Inc. Chief Executive", "… Apple Inc. The company". */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'Inc Corp Ltd Co Cos Bros LLC Plc PLC Jr Sr Esq Ret Dept Univ Assn Ave Blvd St Rd Sq Pl Bldg ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo ' +
    'Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
    'U.S U.K U.N E.U U.A.E D.C L.A N.Y N.J N.C S.C N.H N.M N.D S.D W.Va R.I Ph.D M.D B.A M.A'
  ).split(' '),
)

/** The sentence ends here when a capital follows: "and so on, etc. The next …". */
export const ENDS_BEFORE_CAPITAL: ReadonlySet<string> = new Set('etc al a.m p.m am pm A.M P.M'.split(' '))

/** After "5 p.m." these go on: the zone, the day. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk ist jst eastern central mountain pacific moscow beijing london kyiv local'.split(
    ' ',
  ),
)

/** Names with a mark of their own: "Yahoo! said". */
export const EXCLAIMED: ReadonlySet<string> = new Set(
  'e yahoo jeopardy yum wham oklahoma mia hello airplane oliver chips joomla panic'.split(' '),
)
