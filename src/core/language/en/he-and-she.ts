/**
 * First names that in the news are nearly always a man's, and nearly always a woman's. A name that may be either ("Alex", "Andrea", "Robin") is in
 * neither list: a pronoun is then taken to fit.
 */
const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

const HE = list(`
  aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan alastair albert alberto aleksandr alexander alexei alfred alfonso ali allan allen anatoly anders andrei andrew andrey andriy andrzej angelo anthony antonio
  arnold arthur arturo austin barack barry bart bashar ben benedict benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan calvin carl carlos chad charles charlie chester
  chuck clarence claude clifford clint colin craig curtis dan daniel danny darren dave david dean dennis derek diego dieter dimitri dmitri dmitry dominic don donald doug douglas duncan dwight ed eddie edgar eduardo edward edwin elbridge
  elliott emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando floyd francisco francois frank franklin franz fred frederick gary gavin geoff geoffrey george gerald gerard gerhard giles giovanni giuseppe glen glenn gordon
  graham grant greg gregory guido guillermo gunther gustavo guy hamid hank hans harold harry harvey hassan heinz helmut henri henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim igor ilya isaac ismail ivan jack jacob jacques jaime jake james
  jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joachim joao joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julio juergen justin karl keith ken kenneth kevin khalid klaus konstantin
  kurt kyle lance larry lars lawrence leo leon leonard leonid leroy lloyd louis lucas luigi luis luke mahmoud malcolm manuel marc marco marcus mario mark markus martin marvin mathew matt matteo matthew maurice max melvin michael michel miguel mikhail
  mike mohamed mohammad mohammed moritz muhammad murray mustafa nathan neil nelson nicholas nick nicolas nigel nikolai noah norman olaf oleg oleksandr oliver omar oscar oskar otto pablo patrick paul pavel pedro pete peter petro phil philip philippe pierre
  pietro rafael rahul ralph randall ray raymond recep ricardo richard rick roberto robert rodney rodrigo roger roland ron ronald rory ross roy rudolf rudy rupert russell salman salvatore sam samuel sanjay scott sean sebastian serge sergei sergey seth shane
  sidney simon spencer stan stanley stefan stephen steve steven stewart stuart sven ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler uwe vadim valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren
  wayne werner wilhelm will william willie winston wolfgang xavier yasser yevgeny youssef yuri zachary
`)

const SHE = list(`
  abby abigail adele bettie robyn agnes aisha alexandra alice alicia alina alison alma amanda amelia amina amy ana anastasia angela angelina anita anja ann anna annalena anne annegret annette annie astrid audrey barbara beata beatrice becky bernadette beth betty bonnie
  brenda bridget brigitte caitlin camila camille candace carla carly carmen carol carole caroline carolyn catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie corinne
  cristina cynthia daisy dawn debbie deborah debra denise diana diane dilma dolores donna doris dorothy edith eileen elaine elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erika esther eva eve evelyn faye felicia fiona florence frances
  gabriela gabrielle gail georgia gina ginny giorgia gisele gloria greta hannah heather heidi helen helena helga hilary hillary holly ida ines ingrid irene iris isabel isabella ivanka jacinda jacqueline jane janet janice jeanne jen jennifer jenny jessica
  jill joan joanna joanne jodi josephine joyce juanita judith judy julia julie june kamala karen karin kate katharina katherine kathleen kathryn kathy katie katja katrina kayla kellyanne kerry-anne kirsten kirstjen kristen kristina lara laura lauren leah
  leila lena leslie-ann leticia liana lidia lillian lily linda lindsay lisa liz lois loretta lori lorraine louise lucia lucille lucy luisa lydia madeleine magdalena maggie malala mandy marcia margaret margarita margot maria marian marianne marie marilyn
  marina marine marjorie marsha martha mary maureen megan melanie melania melinda melissa mercedes meredith michelle mildred miranda miriam molly mona monica nadia nadine nancy naomi natalia natalie natasha nathalie nicola nicole nina nora norma oana
  olga olivia olha pamela patricia patty paula pauline peggy penelope penny petra phyllis priscilla priti rachel rebecca regina renata renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah serena
  sharon sheila shelley sheryl shirley silvia simone sonia sonja sophia sophie stacey stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tammy tanya tatiana teresa theresa tiffany tina tracey ulrike ursula valentina valerie vanessa
  vera veronica vicki victoria violet virginia vivian wanda wendy whitney yolanda yulia yvette yvonne
`)

/** A first name, folded → the pronoun that fits. */
export const PRONOUN_OF: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...HE.map((name) => [name, 'he'] as const),
  ...SHE.map((name) => [name, 'she'] as const),
])
