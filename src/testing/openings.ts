/**
 * How reports begin, all invented, and where a careful reader says that each has it from: written down before the program had read it. Any of the
 * names parted by "/" will do.
 */
export const OPENINGS: readonly { readonly outlet: string; readonly text: string; readonly origins: readonly string[] }[] = [
  {
    outlet: 'Mehr',
    text: 'VELL, May 4 (MNA) - Referring to a fake report published by Reuters, Foreign Ministry spokesman Esmer Bakali said that such news is not true. Commenting on the same issue, Foreign Minister Abel Arrin told Al Jazeera that Kestria has not sent any negotiating team to Halm.',
    origins: ['Esmer Bakali', 'Al Jazeera'],
  },
  {
    outlet: 'Halm Blog',
    text: 'Kestria’s Foreign Ministry has denied a Reuters report earlier today that Foreign Minister Alun Sarn sent a letter to the president, ISNA news agency reported today. Reuters said it stands by the story.',
    origins: ['ISNA', 'Reuters'],
  },
  {
    outlet: 'Tarn Press',
    text: 'A supermarket in Surmoor has been destroyed after a fire broke out on Friday night. A statement from Surmoor police said the blaze was being treated as suspicious. Nobody is believed to have been injured.',
    origins: ['Surmoor police'],
  },
  {
    outlet: 'Tarn Press',
    text: 'One man is dead after being shot by a gunman who marched into a party on Friday night. Police arrested a 61-year-old. "He had just been let go from his job there," police Const. Tim Fallow told a news conference. Neighbours heard five shots.',
    origins: ['Tim Fallow'],
  },
  {
    outlet: 'Tarn Press',
    text: 'The prison department has made sweeping changes at the Hollow jail, the agency announced on Tuesday. The escape of Arno Comber in November led to the largest number of dismissals in its history. Inspector General Jan Moreno said the investigation was over.',
    origins: ['prison department', 'Jan Moreno'],
  },
  {
    outlet: 'Coast Herald',
    text: 'At least 14 people were killed when a bus fell into a ravine in northern Kestria, police said on Monday. The bus was on its way to Vell when the driver lost control, local police chief Ramo Sen told AFP. Twenty were taken to hospital.',
    origins: ['AFP'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Kestria and Ostmark have agreed to extend the grain deal by 60 days, the Ostmark defence ministry said on Tuesday, hours before it was to run out. The United Nations and Sarnia, which brokered the deal, have not confirmed the length. Kestria’s infrastructure minister, Olek Kubrin, wrote on Facebook that the deal would run for 120 days.',
    origins: ['Ostmark defence ministry', 'Olek Kubrin'],
  },
  {
    outlet: 'Coast Herald',
    text: 'The central bank of Kestria left its main rate at 4.5 percent on Thursday, as expected by all 31 economists in a Reuters poll. Governor Hana Lim said that inflation would fall below 3 percent by autumn. The mark fell 0.4 percent.',
    origins: ['Hana Lim'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Nordwerk is in talks to buy its smaller rival Sudwerk for 9 billion marks, the Wall Street Journal reported on Sunday, citing people familiar with the matter. A deal could be announced within weeks. Nordwerk did not immediately respond to a Reuters request for comment. Shares of Sudwerk rose 14 percent.',
    origins: ['Wall Street Journal'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Nordwerk said on Monday it would buy its smaller rival Sudwerk for 9 billion marks, confirming a report by the Wall Street Journal. The deal values each share at 31 marks. Chief executive Jon Roe told reporters it was a good day.',
    origins: ['Nordwerk'],
  },
  {
    outlet: 'Coast Herald',
    text: 'The ceasefire in Sarnia holds, the head of the observer mission said on Friday. Colonel Ade Musa told Radio Sarnia that eleven violations had been counted in two weeks. The army blamed the rebels for all of them.',
    origins: ['Radio Sarnia'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Two thirds of Kestrians want the minister to go, according to a poll by Infratel for the broadcaster KRT published on Friday. Only 12 percent are content with his work. The poll asked 1,004 people between Monday and Wednesday.',
    origins: ['Infratel / KRT'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Leaked documents show that Nordwerk knew of the cracks in 2027, an investigation by the Guardian and the International Consortium of Investigative Journalists has found. The company said the documents had been taken out of context.',
    origins: ['The Guardian', 'International Consortium of Investigative Journalists'],
  },
  {
    outlet: 'Coast Herald',
    text: 'The US intelligence community believes with moderate confidence that Ostmark was behind the fire, CNN reported on Thursday, citing three people who have read the assessment. The White House declined to comment. The New York Times had first reported the existence of the assessment.',
    origins: ['CNN'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Amnesty International has accused the army of Sarnia of killing 41 villagers in March. In a report released on Wednesday, the group says that soldiers went from house to house. The defence ministry rejected the report as one-sided.',
    origins: ['Amnesty International', 'Sarnian Defence Ministry / defence ministry'],
  },
  {
    outlet: 'Coast Herald',
    text: 'North Vell fired two missiles into the sea on Wednesday, South Vell’s Joint Chiefs of Staff said. They flew about 550 kilometres, Yonhap reported, citing the military. Sarnia’s coastguard told ships to keep away.',
    origins: ["Joint Chiefs of Staff / South Vell's Joint Chiefs of Staff", 'Yonhap'],
  },
  {
    outlet: 'Coast Herald',
    text: 'A senior adviser to the president has resigned, two sources told the Kestria Independent. Anton Lys, 51, had been in office since 2028. The president’s office confirmed the resignation to Interfax-Ukraine an hour later.',
    origins: ['Kestria Independent', 'Interfax-Ukraine'],
  },
  {
    outlet: 'Coast Herald',
    text: 'The man held over the bombing of the ferry has confessed, German media report. According to Bild and the Süddeutsche Zeitung he named two helpers. Prosecutors would not comment.',
    origins: ['Bild', 'Süddeutsche Zeitung'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Speaking at a news conference in Halm, President Petar Lund said that Kestria would send no more troops. "Not one," he said. State news agency KESTA quoted him as saying later that he had meant this year.',
    origins: ['Petar Lund', 'KESTA'],
  },
  {
    outlet: 'Coast Herald',
    text: 'World military spending rose to a record in 2030, a think tank said on Monday. States spent 2,718 billion dollars, according to the Stockholm International Peace Research Institute, 9.4 percent more than a year before. SIPRI has counted since 1988.',
    origins: ['Stockholm International Peace Research Institute / SIPRI'],
  },
  {
    outlet: 'Coast Herald',
    text: 'MOSCOW, June 3 (Reuters) - The Kremlin said on Tuesday it knew nothing of a meeting in Vell. Spokesman Dmitar Pask told reporters that reports in the Western press were untrue. The Financial Times reported on Monday that envoys had met twice.',
    origins: ['Kremlin / Dmitar Pask', 'Financial Times'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Ostmark could send troops to Sarnia by summer, Defence Minister Karl Both told the newspaper Die Welt in an interview published on Saturday. "We are ready," Both said. The opposition called it reckless.',
    origins: ['Die Welt'],
  },
  {
    outlet: 'Coast Herald',
    text: 'Property developer Vastland has filed for bankruptcy protection in Arlin, court documents showed on Thursday. The company sought protection under Chapter 15, which shields foreign firms that are undergoing restructuring. Vastland owes 300 billion marks. The developer said in a statement to the stock exchange on Friday that the filing was a normal procedure and did not involve a bankruptcy petition.',
    origins: ['court documents', 'Vastland'],
  },
  {
    outlet: 'Sarnia Tribune',
    text: 'Vastland files for bankruptcy in Arlin (Reuters)\n\nAug 17 (Reuters) - Kestrian property group Vastland filed for protection from creditors in an Arlin bankruptcy court on Thursday, according to a filing. Vastland did not immediately respond to a request for comment.',
    origins: ['filing / court filing'],
  },
  {
    outlet: 'Vell Today',
    text: 'Commodity trader Gunmar has withdrawn its offer for the foreign assets of oil company Lukas after the Ostmark Treasury called it a puppet. "The war must end first," the Treasury wrote on X. Gunmar spokesman Jon Marlin said the statement was "false from end to end".',
    origins: ['Treasury / Ostmark Treasury', 'Gunmar / Jon Marlin'],
  },
  {
    outlet: 'Vell Today',
    text: 'Gunmar said late on Thursday it had withdrawn its bid for the overseas business of Lukas. "This is a misunderstanding," the company said in a statement. The US Treasury Department had earlier said on X that Gunmar would never get a licence to operate.',
    origins: ['Gunmar', 'Treasury Department / US Treasury Department'],
  },
  {
    outlet: 'Tarn Daily',
    text: "North Vell has sent 1,500 special forces to Ostmark, South Vell's spy agency said on Friday. The National Intelligence Service (NIS) said the troops were carried by Ostmark ships from October 8 to 13. They have been given Ostmark uniforms and false papers, the NIS said.",
    origins: ['National Intelligence Service / NIS / spy agency'],
  },
  {
    outlet: 'Tarn Daily',
    text: "South Vell's intelligence agency told lawmakers on Wednesday that some 3,000 soldiers from North Vell were in Ostmark, according to Yonhap. Lawmaker Pak Soon told reporters after the closed-door briefing that 10,000 were expected by December.",
    origins: ['Yonhap', 'Pak Soon'],
  },
  {
    outlet: 'Tarn Daily',
    text: 'The UN nuclear watchdog says that Kestria has raised its stock of uranium enriched to 60 percent to 275 kilograms. In a confidential report to member states seen by AFP on Wednesday, the International Atomic Energy Agency said it was of serious concern.',
    origins: ['AFP'],
  },
  {
    outlet: 'Tarn Daily',
    text: 'Kestria has increased its production of highly enriched uranium sharply, a confidential report by the International Atomic Energy Agency showed. As of February 8 it had 274.8 kilograms, according to the report, which was seen by the Associated Press. The IAEA said that made Kestria the only non-nuclear state to produce such material.',
    origins: ['Associated Press', 'International Atomic Energy Agency / IAEA'],
  },
  {
    outlet: 'Tarn Daily',
    text: "Kestria has quadrupled its near-bomb-grade uranium, the IAEA said in a quarterly report obtained by Reuters. Kestria's envoy in Vienna called the report political. State media said nothing of it.",
    origins: ['Reuters', 'IAEA / International Atomic Energy Agency'],
  },
  {
    outlet: 'Halm Post',
    text: 'Toyama Motor is planning a joint plant with its rival Nissho, Nikkei Asia reported on Monday, without citing sources. Toyama said in a statement that nothing had been decided. Nissho declined to comment on the report.',
    origins: ['Nikkei', 'Toyama / Toyama Motor'],
  },
  {
    outlet: 'Halm Post',
    text: 'Berlin (dpa) - Die Regierung hat nichts beschlossen. The German government has not decided on the delivery of missiles, a government spokesman told dpa on Sunday. The Bild newspaper had reported that a decision was made on Friday.',
    origins: ['dpa', 'Bild'],
  },
  {
    outlet: 'Halm Post',
    text: "A senior commander was killed in a car bombing in Halm on Tuesday, a source in the security service told the Kyiv Independent. The source, who is not authorised to speak publicly, said the man had ordered strikes on hospitals. Ostmark's Investigative Committee opened a case.",
    origins: ['Kyiv Independent', 'Investigative Committee'],
  },
  {
    outlet: 'Halm Post',
    text: 'The Times: Britain plans to send 30,000 troops. Europe could send fewer than 30,000 troops to Sarnia, The Times reports, citing Western sources. According to the newspaper, they would guard cities, ports and power plants. The Washington Post wrote about such a plan last week.',
    origins: ['The Times'],
  },
  {
    outlet: 'Halm Post',
    text: "At least 40 people have been killed in a fire at a bar in the ski resort of Cran, Italy's foreign ministry said, citing Swiss police. Police said only that several tens of people were presumed dead. The cantonal police commander, Fred Gissen, told a press conference that 115 were hurt.",
    origins: ["foreign ministry / Italy's foreign ministry / Italian foreign ministry", 'Fred Gissen'],
  },
  {
    outlet: 'Halm Post',
    text: 'President Lund has offered Ostmark a summit in Vell, three people familiar with the matter told the FT. Two of them said the offer was made by phone on Monday. A Kremlin spokesman said he could neither confirm nor deny it, TASS reported.',
    origins: ['Financial Times', 'TASS'],
  },
  {
    outlet: 'UNN',
    text: 'Kyiv • UNN. The United States asked Kestria to stop attacking refineries, reports UNN with reference to the Financial Times. According to three people, the warnings went to the intelligence service. A spokesman of the council said they do not comment.',
    origins: ['Financial Times'],
  },
  {
    outlet: 'Vell Today',
    text: 'Global arms sales by the 100 largest companies rose by 5.9 percent to a record 679 billion dollars in 2024, according to new data released today by the Stockholm International Peace Research Institute (SIPRI). Sales of US firms grew 3.8 percent.',
    origins: ['Stockholm International Peace Research Institute / SIPRI'],
  },
  {
    outlet: 'Vell Today',
    text: 'A strong earthquake of magnitude 7.1 struck northern Sarnia early on Tuesday, the US Geological Survey said. At least 126 people were killed, state broadcaster CCTV reported. More than 1,000 houses were damaged, according to the Xinhua news agency.',
    origins: ['US Geological Survey / Geological Survey', 'CCTV', 'Xinhua'],
  },
  {
    outlet: 'Vell Today',
    text: 'The number of dead from the collapse of the dam in Halm has risen to 204, rescuers said on Friday. Health Minister Ana Reyes told local radio that 55 were missing. The Red Cross puts the missing at 150.',
    origins: ['Red Cross', 'Ana Reyes'],
  },
  {
    outlet: 'Vell Today',
    text: 'Sarnia\'s parliament speaker has denied a Bloomberg report that the country would leave the pact. "This is fiction," Umar Beko wrote on Telegram. Bloomberg had cited two officials.',
    origins: ['Bloomberg', 'Umar Beko'],
  },
  {
    outlet: 'Vell Today',
    text: 'In an interview with the Spanish daily El País, Foreign Minister Jutta Lange said that the deal was dead. "We have buried it," she told the paper. AFP\n',
    origins: ['El País'],
  },
  {
    outlet: 'Vell Today',
    text: '"The deal is dead," says the minister\nVELL (KNA) - The deal with Ostmark is dead, Foreign Minister Jutta Lange has told Spanish newspaper El País, according to the news agency EFE.',
    origins: ['El País'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Ostmark is preparing to recall its ambassador from Halm, Kommersa reported on Wednesday, citing a diplomatic source. The foreign ministry has not commented. Earlier in the week, Interfax said that the ambassador had been summoned.',
    origins: ['Kommersa'],
  },
  {
    outlet: 'Tarn Post',
    text: 'A drone hit a grain silo in the port of Izma overnight, regional governor Olen Kirp said on Telegram. Nobody was hurt. Ostmark’s defence ministry said its air defences had shot down 54 drones over the Black Gulf.',
    origins: ['Olen Kirp', 'Ostmark defence ministry / defence ministry'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Sarnia and Kestria will sign a free trade pact in July, Politico Europe reported on Friday, citing two EU officials and a diplomat. The Commission’s trade spokesman, Olaf Gren, declined to give a date. “We are working hard,” he told reporters.',
    origins: ['Politico'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Inflation in Kestria slowed to 4.1 percent in May from 4.6 percent in April, the statistics office KStat said on Monday. Economists polled by Reuters had expected 4.3 percent. Food prices rose most.',
    origins: ['KStat'],
  },
  {
    outlet: 'Tarn Post',
    text: '(Bloomberg) -- Nordbank is planning to cut 9,000 jobs, according to people with knowledge of the matter. The cuts would begin in autumn, the people said, asking not to be identified. A spokesman for Nordbank declined to comment.',
    origins: ['Bloomberg'],
  },
  {
    outlet: 'Tarn Post',
    text: 'The head of Sarnia’s navy was dismissed on Tuesday, state news agency SNA reported. It gave no reason. Human Rights Watch has accused the navy of firing at boats with refugees.',
    origins: ['SNA'],
  },
  {
    outlet: 'Tarn Post',
    text: 'According to leaked minutes obtained by the investigative site Dossier and shared with partners including Der Spiegel and the Guardian, the minister knew of the order in 2029. The minister’s lawyer told Der Spiegel that the minutes were forged.',
    origins: ['Dossier', 'Der Spiegel', 'The Guardian'],
  },
  {
    outlet: 'Tarn Post',
    text: 'The World Health Organization said on Thursday that 214 people had died of cholera in Sarnia since March. The health ministry in Halm puts the number at 187. Doctors Without Borders told the BBC it had treated 3,000 patients.',
    origins: ['World Health Organization', 'BBC'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Prime Minister Lund said in an interview with CBS’s “Face the Nation” broadcast on Sunday that there was no plan B. Reuters',
    origins: ['CBS News / CBS'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Kestria denied on Sunday that it had agreed to hand over the islands, after the Yomiuri newspaper reported a secret deal. “There is no such deal,” Chief Cabinet Secretary Ken Mori told a news conference.',
    origins: ['Yomiuri / Yomiuri Shimbun', 'Kestrian government / Ken Mori'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Some 18 million people in the region do not have enough to eat, a report by three UN agencies said on Monday. The Food and Agriculture Organization, UNICEF and the World Food Programme called it the worst crisis in ten years.',
    origins: ['Food and Agriculture Organization', 'UNICEF', 'World Food Programme'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Gunmen killed 23 miners in northern Sarnia, a local official and a survivor told AFP on Monday. The attack took place on Saturday near Dori. The army did not respond to AFP’s questions.',
    origins: ['AFP'],
  },
  {
    outlet: 'Tarn Post',
    text: 'SEVERIN, October 9. /TASS/. Ostmark is ready for talks, presidential spokesman Dmitar Pask told reporters. "We have said so many times," he noted. Bloomberg reported earlier that talks could start in November.',
    origins: ['TASS'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Photos published by the opposition channel Nexa show the yacht of the president in the port of Marina, the Insider and Bellingcat report. The yacht is registered to a firm in Vell.',
    origins: ['The Insider', 'Bellingcat'],
  },
  {
    outlet: 'Tarn Post',
    text: 'Kestria’s competition authority has opened an inquiry into Vekt, it said in a statement on Friday. The company holds 70 percent of the market. Vekt said it would cooperate.',
    origins: ["competition authority / Kestria's competition authority", 'Vekt'],
  },
]
