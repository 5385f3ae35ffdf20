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
  'said on', 'says on', 'told viewers of', 'texted', 'messaged', 'text message to', 'message to', 'speaking on', 'spoke on', 'appearing on', 'appearance on', 'interview on', 'interview in', 'interviews with', 'interviews to', 'shared with', 'passed to', 'handed to', 'conversation with', 'described to', 'revealed to', 'acknowledged to',
] // biome-ignore format: a list is read better in rows

/** "[shared] the memo with", "[leaked] two letters to": what an outlet was given is first on record there. */
export const GIVEN_TO = {
  verbs: ['shared', 'leaked', 'gave', 'handed', 'showed', 'provided', 'passed', 'sent', 'supplied', 'disclosed', 'confirmed', 'described'],
  between: ['a', 'an', 'the', 'its', 'his', 'her', 'their', 'some', 'two', 'three', 'several', 'copies of', 'a copy of'],
} // biome-ignore format: as above

/** Before an outlet: it published what follows or went before. */
export const HAS_IT_FROM = [
  'according to', 'as per', 'per', 'citing', 'cites', 'cited', 'quoting', 'quotes', 'referring to', 'refers to', 'with reference to', 'in reference to', 'reference to',
  'reported by', 'published by', 'published in', 'published on', 'first reported by', 'first reported in', 'reported in', 'reported on', 'revealed by', 'revealed in',
  'obtained by', 'seen by', 'reviewed by', 'viewed by', 'received by', 'quoted by', 'cited by', 'attributed to', 'broken by', 'broadcast by', 'broadcast on', 'aired by', 'aired on', 'aired on the',
  'appeared in', 'appeared on', 'written by', 'article by', 'article in', 'article from', 'article of', 'report by', 'report in', 'report from', 'report of', 'reports by', 'reports in', 'reports from',
  'reporting by', 'reporting from', 'as saying by', 'as telling', 'quoted in', 'cited in', 'reported first by', 'disclosed by', 'uncovered by', 'exposed by', 'unearthed by', 'described by', 'detailed by', 'brought to light by', 'made public by', 'leaked by', 'confirmed by', 'tracked by', 'compiled by', 'tally by', 'count by', 'calculations by', 'investigated by', 'broke in', 'broke on', 'ran in', 'via', 'investigation by', 'investigation of', 'story by', 'story in', 'story from', 'shared by', 'released by', 'according to a report by', 'information from', 'information of',
  'writes', 'wrote', 'reports', 'reported', 'say', 'says', 'said', 'notes', 'noted', 'claims', 'claimed', 'states', 'informs', 'transmits', 'conveys', 'announced to', 'verified by',
  'analysis by', 'survey by', 'poll by', 'survey for', 'poll for', 'survey conducted for', 'poll conducted for', 'exclusive by', 'scoop by', 'as reported by', 'source', 'sources', 'sources of', 'source of', 'interlocutors of', 'interlocutor of', 'correspondent of', 'journalists of', 'compiled from', 'originally in', 'originally published by', 'originally published in', 'wrote in', 'writing in', 'writes in', 'noted in', 'argued in', 'identified by', 'wrote on', 'writing on', 'writing for', 'wrote for', 'writing at', 'poll from', 'polls from', 'polls by', 'polls for', 'survey from', 'surveys by', 'exclusive in', 'scoop in', 'investigation in', 'interview in', 'commentary in', 'piece in', 'editorial in', 'documents obtained by', 'shown to',
] // biome-ignore format: a list is read better in rows

/** Those of them that are verbs and stand before their outlet only behind a comma or a quotation: ", writes Bild". */
export const VERB_FIRST = ['writes', 'wrote', 'reports', 'reported', 'say', 'says', 'said', 'notes', 'noted', 'claims', 'claimed', 'states', 'informs', 'transmits', 'conveys'] // biome-ignore format: as above

/** When it was told, between a cue and its preposition: "published [on Tuesday] in". */
export const WHEN_TOLD = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'today', 'yesterday', 'last week', 'this week', 'earlier', 'this month', 'overnight'] // biome-ignore format: as above

/** Before an outlet: it only passed on what somebody else had. */
export const PASSED_ON_BY = ['translated by', 'carried by', 'relayed by', 'republished by', 'syndicated by', 'picked up by', 'redistributed by', 'distributed by', 'retweeted by', 'repeated by'] // biome-ignore format: as above

/** What somebody said, before "carried by": the outlet that carried it is where it was first on record. */
export const SPOKEN = ['remarks', 'comments', 'statement', 'speech', 'address', 'interview', 'words', 'quotes', 'message', 'announcement', 'first'] // biome-ignore format: as above

/** Before "X reporter": who once worked for an outlet is no source of it. */
export const ONCE = ['former', 'ex', 'one-time', 'onetime', 'veteran', 'then', 'retired', 'late', 'longtime', 'long-time', 'award-winning', 'jailed', 'detained', 'freelance'] // biome-ignore format: as above

/** Between "citing" and a body: what an outlet has from it without the body's having said it to all. */
export const OBTAINED = ['intelligence', 'source', 'sources', 'official', 'officials', 'document', 'documents', 'file', 'files', 'insiders', 'people', 'employees', 'memo', 'memos', 'email', 'emails', 'e-mails', 'leak', 'leaked', 'draft', 'classified', 'confidential', 'internal'] // biome-ignore format: as above

/** After an outlet: it is the one that tells. */
export const REPORTS = [
  'report*', 'say', 'writes', 'wrote', 'written', 'said', 'says', 'reveal*', 'learned', 'learnt', 'learns', 'claim*', 'note*', 'quote*', 'quoting', 'cite*', 'citing', 'publishe*', 'publishing',
  'understands', 'confirm*', 'state*', 'announce*', 'told', 'add*', 'explain*', 'describe*', 'point* out', 'broke', 'obtained', 'saw', 'seen', 'reviewed', 'viewed', 'found', 'finds', 'detail*', 'suggest*',
  'was told', 'were told', 'been told', 'hear*', 'identified', 'identifies', 'was first to report', 'was the first to report', 'were first to report', 'was first with', 'estimate*', 'calculated', 'disclose*', 'discovered', 'spoke to', 'spoke with', 'interviewed', 'indicate*', 'refer*', 'carried', 'informs', 'informed', 'alleges', 'alleged', 'recalls', 'emphasizes', 'broadcast', 'aired', 'ran', 'counted', 'established', 'verified', 'uncovered', 'exposed', 'lists', 'listed', 'ranks', 'ranked', 'puts', 'shot back', 'argued', 'argues', 'reckons',
] // biome-ignore format: as above

/** After an outlet and "'s" or at once: its work or its people. */
export const ITS_WORK = [
  'source', 'sources', 'report', 'reports', 'reporting', 'article', 'articles', 'story', 'investigation', 'journalist', 'journalists', 'interlocutor', 'interlocutors', 'correspondent', 'correspondents', 'reporter', 'reporters',
  'account', 'information', 'material', 'publication', 'interview', 'exclusive', 'scoop', 'analysis', 'insiders', 'piece', 'findings', 'data', 'dispatch', 'editorial board', 'tally', 'count', 'calculations', 'estimates', 'poll', 'survey', 'review', 'database', 'footage', 'broadcast', 'podcast', 'column',
] // biome-ignore format: as above

/** Between a cue and a name: "told [the French news agency] AFP". Nationalities and other capitalised words are understood. */
export const KINDS_OF_OUTLET = [
  'the', 'a', 'an', 'news', 'agency', 'agencies', 'newspaper', 'paper', 'daily', 'weekly', 'magazine', 'broadcaster', 'outlet', 'outlets', 'website', 'site', 'publication', 'portal', 'channel', 'tv', 'television', 'radio', 'network',
  'state', 'state-run', 'state-owned', 'public', 'private', 'business', 'both', 'either', 'joint', 'partners', 'including', 'local', 'national', 'independent', 'investigative', 'opposition', 'semi-official', 'official', 'media', 'press', 'wire', 'service', 'financial', 'tabloid', 'journal', 'station', 'platform', 'exclusively', 'satellite', 'online', 'influential', 'respected', 'conservative', 'liberal', 'also', 'later',
] // biome-ignore format: as above

/** Between a name and its verb: "Politico [has also] reported". */
export const BEFORE_VERB = ['also', 'both', 'all', 'each', 'first', 'exclusively', 'has', 'had', 'have', 'later', 'now', 'further', 'then', 'recently', 'newspaper', 'news', 'agency', 'magazine', 'newspapers', 'and', 'earlier', 'previously', 'which', 'that', 'who', 'itself', 'initially', 'originally', 'separately', 'reportedly', 'further', 'today', 'yesterday', 'on'] // biome-ignore format: as above

/** Between a name and its verb, set off by commas: "Forbes, [however], says". */
export const ASIDES = ['however', 'meanwhile', 'for its part', 'in turn', 'too', 'by contrast', 'on the other hand', 'in its report', 'for instance', 'for example'] // biome-ignore format: as above

/** A sentence with one of these about it asks an outlet's victim for a word, or checks; it is not where the report has it from. */
export const NO_ORIGIN = [
  'declined to comment', 'declined comment', 'declines to comment', 'refused to comment', 'not comment', 'no comment', 'request for comment', 'requests for comment', 'for comment',
  'contacted by', 'when contacted', 'approached by', 'approached for', 'not respond', 'not immediately respond', 'not reply', 'independently verify', 'independently confirm', 'independently verified', 'could not verify', 'unable to verify', 'could not confirm', 'not immediately verify', 'subscribe to', 'follow us', 'sign up',
] // biome-ignore format: as above

/** What a sentence about something older begins with, or says of its outlet. */
export const OLDER = ['earlier', 'previously', 'before that', 'before this', 'as we reported', 'last month', 'last year', 'in the past', 'in a separate', 'in another development', 'a year ago', 'months ago', 'in background'] // biome-ignore format: as above
export const OLDER_CUES = ['earlier reported', 'previously reported', 'reported earlier', 'reported previously', 'had reported', 'had said', 'had written', 'had told', 'had quoted', 'had cited', 'had published', 'had claimed', 'had previously', 'had earlier', 'earlier wrote', 'earlier said', 'already reported'] // biome-ignore format: as above

/** A line about a picture. */
export const PICTURE = ['photo', 'photos', 'photograph', 'photographer', 'picture', 'image', 'images', 'video', 'file', 'graphic', 'illustration', 'getty', 'screenshot', 'screengrab', 'caption', 'footage'] // biome-ignore format: as above

/** A line of credit begins with one of these. */
export const CREDIT = ['source', 'sources', 'via', 'credit', 'origin', 'with inputs from', 'with input from', 'with agency inputs', 'with reporting by', 'originally published', 'first published', 'agencies'] // biome-ignore format: as above

export const MONTHS_SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] // biome-ignore format: as above

/** "Radio Sarnia": what the name of an outlet begins with. */
export const OUTLET_FIRST_WORDS = ['Radio', 'Televisión', 'Télévision', 'Televizija', 'Agence', 'Agencia', 'Agenzia', 'Agência'] // biome-ignore format: as above

/** "as expected by economists in a Reuters [poll]": what was expected before is no source of what happened. */
export const EXPECTED = ['economists', 'analysts', 'expected', 'forecast', 'forecasts', 'consensus', 'expectations', 'estimates', 'predicted'] // biome-ignore format: as above

/** What an outlet unknown to the list is called by: "the Odrin Courier newspaper", "Lakeside Radio". */
export const OUTLET_HEADS = ['newspaper', 'daily', 'weekly', 'magazine', 'news agency', 'news site', 'news website', 'news outlet', 'news portal', 'broadcaster', 'television channel', 'tv channel', 'telegram channel', 'radio station', 'agency', 'investigative site', 'site', 'outlet', 'portal', 'website'] // biome-ignore format: as above
export const OUTLET_LAST_WORDS = ['News', 'Times', 'Post', 'Herald', 'Gazette', 'Tribune', 'Chronicle', 'Courier', 'Journal', 'Radio', 'TV', 'Media', 'Press', 'Observer', 'Telegraph', 'Mirror', 'Daily', 'Weekly', 'Magazine', 'Independent', 'Globe', 'Mail', 'Sentinel', 'Argus', 'Echo', 'Wire', 'Ledger', 'Advertiser', 'Lantern', 'Bulletin', 'Dispatch', 'Examiner', 'Inquirer', 'Television'] // biome-ignore format: as above

/** An outlet named before is meant: "The newspaper said", "told the paper". */
export const THE_OUTLET = ['newspaper', 'paper', 'daily', 'weekly', 'magazine', 'broadcaster', 'channel', 'station', 'outlet', 'publication', 'website', 'portal', 'network', 'tabloid', 'journal', 'journalists'] // biome-ignore format: as above
export const THE_AGENCY = ['agency', 'news agency', 'wire service', 'newswire'] // biome-ignore format: as above

/** Before the name of an outlet that no list knows, where "the paper" follows. */
export const PUBLISHED_IN = ['report in', 'reported in', 'report by', 'reported by', 'article in', 'article by', 'story in', 'story by', 'investigation by', 'interview with', 'interview in', 'interview to', 'published in', 'published by', 'wrote in', 'told', 'seen by', 'obtained by', 'reviewed by', 'revealed by', 'described by', 'leaked to', 'editorial in', 'scoop by', 'spoke to'] // biome-ignore format: as above
/** What a body is called that is no outlet, whatever paper follows: "told the Harbour Ministry". */
export const BODY_HEADS = ['Ministry', 'Office', 'Authority', 'Committee', 'Court', 'Council', 'Bank', 'Service', 'University', 'Institute', 'Police', 'Party', 'Union', 'Group', 'Department', 'Commission', 'Parliament', 'House', 'Senate', 'Assembly', 'Company', 'Association', 'Federation', 'Foundation', 'Fund', 'Board', 'Bureau', 'Centre', 'Center', 'Forum', 'Army', 'Navy', 'Force', 'Minister', 'President', 'Club', 'League', 'Congress', 'States', 'Kingdom', 'Nations', 'Organization', 'Organisation', 'Crescent', 'Cross'] // biome-ignore format: as above

/** "The ministry [denied] a [report] by …", "[Confirming] a report by …, the firm said": it answers what an outlet told. */
export const DENIED_REPORT = {
  answers: ['referring to', 'refers to', 'commenting on', 'commented on', 'responding to', 'responded to', 'reacting to', 'reacted to', 'asked about', 'in response to', 'confirming', 'confirmed'],
  verbs: ['denied', 'denies', 'denying', 'rejected', 'rejects', 'rejecting', 'dismissed', 'dismisses', 'dismissing', 'refuted', 'refutes', 'disputed', 'disputes', 'contradicted', 'called'],
  nouns: ['report', 'article', 'story', 'account', 'claim', 'allegation', 'publication', 'information', 'news', 'accusation'],
} // biome-ignore format: as above
