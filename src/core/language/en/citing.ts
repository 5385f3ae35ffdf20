/**
 * The words with which a report says where it has it from. Each is a plain phrase; "*" stands for the endings of a verb
 * (report* = report, reports, reported, reporting).
 */

/** Before an outlet: somebody spoke to it, so what was said was first on record there. */
export const TOLD_TO = [
  'told', 'tells', 'telling', 'informed', 'interview with', 'interview to', 'interview for', 'interview given to', 'interview granted to',
  'interview by', 'interviewed by', 'spoke to', 'spoke with', 'speaking to', 'speaking with', 'talked to', 'talking to', 'statement to',
  'statement for', 'comment to', 'comments to', 'commentary to', 'remarks to', 'confirmed to', 'said to', 'wrote to', 'emailed', 'e-mail to', 'email to',
  'letter to', 'briefing for', 'leaked to', 'disclosed to', 'asked', 'assured', 'explained to', 'admitted to', 'op-ed for', 'op-ed in', 'column for', 'column in',
] // biome-ignore format: a list is read better in rows

/** Before an outlet: it published what follows or went before. */
export const HAS_IT_FROM = [
  'according to', 'as per', 'per', 'citing', 'cites', 'cited', 'quoting', 'quotes', 'referring to', 'refers to', 'with reference to', 'in reference to', 'reference to',
  'reported by', 'published by', 'published in', 'published on', 'first reported by', 'first reported in', 'reported in', 'reported on', 'revealed by', 'revealed in',
  'obtained by', 'seen by', 'reviewed by', 'viewed by', 'received by', 'quoted by', 'cited by', 'attributed to', 'broken by', 'broadcast by', 'broadcast on', 'aired by', 'aired on', 'aired on the',
  'appeared in', 'appeared on', 'written by', 'article by', 'article in', 'article from', 'article of', 'report by', 'report in', 'report from', 'report of', 'reports by', 'reports in', 'reports from',
  'reporting by', 'reporting from', 'investigation by', 'investigation of', 'story by', 'story in', 'story from', 'shared by', 'released by', 'according to a report by', 'information from', 'information of',
  'writes', 'wrote', 'reports', 'reported', 'say', 'says', 'said', 'notes', 'noted', 'claims', 'claimed', 'states', 'informs', 'transmits', 'conveys', 'announced to', 'verified by',
  'analysis by', 'survey by', 'poll by', 'exclusive by', 'scoop by', 'as reported by', 'in the', 'source', 'sources', 'compiled from', 'originally in', 'originally published by', 'originally published in',
] // biome-ignore format: a list is read better in rows

/** Before an outlet: it only passed on what somebody else had. */
export const PASSED_ON_BY = ['translated by', 'carried by', 'relayed by', 'republished by', 'syndicated by', 'picked up by', 'redistributed by', 'distributed by', 'retweeted by', 'repeated by'] // biome-ignore format: as above

/** After an outlet: it is the one that tells. */
export const REPORTS = [
  'report*', 'writes', 'wrote', 'written', 'said', 'says', 'reveal*', 'learned', 'learnt', 'learns', 'claim*', 'note*', 'quote*', 'quoting', 'cite*', 'citing', 'publishe*', 'publishing',
  'understands', 'confirm*', 'state*', 'announce*', 'told', 'add*', 'explain*', 'describe*', 'point* out', 'broke', 'obtained', 'saw', 'seen', 'reviewed', 'viewed', 'found', 'finds', 'detail*', 'suggest*',
  'was told', 'were told', 'been told', 'hear*', 'estimate*', 'calculated', 'disclose*', 'discovered', 'spoke to', 'spoke with', 'interviewed', 'indicate*', 'refer*', 'carried', 'informs', 'informed', 'alleges', 'alleged', 'recalls', 'emphasizes', 'broadcast', 'aired', 'ran',
] // biome-ignore format: as above

/** After an outlet and "'s" or at once: its work or its people. */
export const ITS_WORK = [
  'source', 'sources', 'report', 'reports', 'reporting', 'article', 'articles', 'story', 'investigation', 'journalist', 'journalists', 'interlocutor', 'interlocutors', 'correspondent', 'correspondents', 'reporter', 'reporters',
  'account', 'information', 'material', 'publication', 'interview', 'exclusive', 'scoop', 'analysis', 'insiders', 'piece', 'findings', 'data', 'dispatch', 'editorial board',
] // biome-ignore format: as above

/** Between a cue and a name: "told [the French news agency] AFP". Nationalities and other capitalised words are understood. */
export const KINDS_OF_OUTLET = [
  'the', 'a', 'an', 'news', 'agency', 'agencies', 'newspaper', 'paper', 'daily', 'weekly', 'magazine', 'broadcaster', 'outlet', 'outlets', 'website', 'site', 'publication', 'portal', 'channel', 'tv', 'television', 'radio', 'network',
  'state', 'state-run', 'state-owned', 'public', 'private', 'business', 'local', 'national', 'independent', 'investigative', 'opposition', 'semi-official', 'official', 'media', 'press', 'wire', 'service', 'financial', 'tabloid', 'journal', 'station', 'platform', 'exclusively', 'satellite', 'online', 'influential', 'respected', 'conservative', 'liberal', 'also', 'later',
] // biome-ignore format: as above

/** Between a name and its verb: "Politico [has also] reported". */
export const BEFORE_VERB = ['also', 'first', 'exclusively', 'has', 'had', 'have', 'later', 'now', 'further', 'then', 'recently', 'newspaper', 'news', 'agency', 'magazine', 'newspapers', 'and', 'earlier', 'previously', 'which', 'that', 'who', 'itself', 'initially', 'originally', 'separately', 'reportedly', 'further', 'today', 'yesterday', 'on'] // biome-ignore format: as above

/** A sentence with one of these about it asks an outlet's victim for a word, or checks; it is not where the report has it from. */
export const NO_ORIGIN = [
  'declined to comment', 'declined comment', 'declines to comment', 'refused to comment', 'not comment', 'no comment', 'request for comment', 'requests for comment', 'asked for comment', 'reached for comment', 'contacted for comment',
  'contacted by', 'when contacted', 'approached by', 'approached for', 'not respond', 'not immediately respond', 'not reply', 'independently verify', 'independently confirm', 'independently verified', 'could not verify', 'unable to verify', 'could not confirm', 'not immediately verify', 'subscribe to', 'follow us', 'sign up',
] // biome-ignore format: as above

/** What a sentence about something older begins with, or says of its outlet. */
export const OLDER = ['earlier', 'previously', 'before that', 'before this', 'as we reported', 'last month', 'last year', 'in the past', 'in a separate', 'in another development', 'a year ago', 'months ago', 'in background'] // biome-ignore format: as above
export const OLDER_CUES = ['earlier reported', 'previously reported', 'reported earlier', 'reported previously', 'had reported', 'had said', 'had written', 'had told', 'had previously', 'had earlier', 'earlier wrote', 'earlier said', 'already reported'] // biome-ignore format: as above

/** A line about a picture. */
export const PICTURE = ['photo', 'photos', 'photograph', 'photographer', 'picture', 'image', 'images', 'video', 'file', 'graphic', 'illustration', 'getty', 'screenshot', 'screengrab', 'caption', 'footage'] // biome-ignore format: as above

/** A line of credit begins with one of these. */
export const CREDIT = ['source', 'sources', 'via', 'credit', 'origin', 'with inputs from', 'with input from', 'with agency inputs', 'with reporting by', 'originally published', 'first published', 'agencies'] // biome-ignore format: as above

export const MONTHS_SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] // biome-ignore format: as above

/** What an outlet unknown to the list is called by: "the Odrin Courier newspaper", "Lakeside Radio". */
export const OUTLET_HEADS = ['newspaper', 'daily', 'weekly', 'magazine', 'news agency', 'news site', 'news website', 'news outlet', 'news portal', 'broadcaster', 'television channel', 'tv channel', 'telegram channel', 'radio station', 'agency'] // biome-ignore format: as above
export const OUTLET_LAST_WORDS = ['News', 'Times', 'Post', 'Herald', 'Gazette', 'Tribune', 'Chronicle', 'Courier', 'Journal', 'Radio', 'TV', 'Media', 'Press', 'Observer', 'Telegraph', 'Mirror', 'Daily', 'Weekly', 'Magazine', 'Bulletin', 'Dispatch', 'Examiner', 'Inquirer', 'Television'] // biome-ignore format: as above
