/**
 * Sentences that an outlet prints under or over whatever it has to tell. A small letter stands for itself and its capital; "…" for some words.
 */

/** It asks something of its readers. */
export const INVITATIONS = [
  'sign up', 'subscribe', 'follow us', 'follow our', 'follow … on x', 'follow … on twitter', 'follow … on facebook', 'follow … on instagram', 'follow … on telegram', 'follow … coverage', 'join us', 'join our', 'join … channel',
  'download our', 'download the … app', 'get our', 'get the best of', 'get all the', 'get the latest', 'stay up to date', 'stay informed', 'support our', 'support independent', 'support … journalism', 'donate', 'become a member', 'become a subscriber',
  'click here', 'tap here', 'read more about', 'read our', 'read the full', 'for more news', 'for more on this', 'for more stories', 'for the latest', 'listen to our', 'listen to … podcast', 'watch our', 'got a story', 'got a tip', 'have you got', 'do you have a story', 'do you have a tip',
  'do you have information', 'contact us', 'contact our', 'email us', 'send us', 'write to us', 'share your', 'let us know', 'like what you', 'thank you for reading', 'you can support', 'you can read', 'you can follow', 'our standards', 'see more', 'find out more', 'more on this at', 'more coverage',
] // biome-ignore format: a list is read better in rows

/** It says what it answers for and what it does not. */
export const DISCLAIMERS = [
  'the views expressed', 'views expressed in', 'the opinions expressed', 'opinions expressed in', 'the content of this', 'the contents of this', 'this content is', 'this is a paid', 'this article is for', 'this article reflects', 'this article does not', 'this report does not constitute',
  'this publication reflects', 'no part of this', 'all rights reserved', 'copyright ©', 'copyright (c)', 'copyright 2', '©', 'the information in this article', 'nothing in this article', 'for editors', 'note to editors', 'notes to editors', 'note for editors', 'editor’s note:', 'disclaimer:', 'disclosure:', 'correction:', 'clarification:', 'this material may not', 'reproduction of this',
] // biome-ignore format: as above

/** Anywhere in it. */
export const DISCLAIMED = ['do not necessarily reflect', 'does not necessarily reflect', 'not necessarily those of', 'do not necessarily represent', 'may not be published, broadcast', 'without prior written permission', 'straight to your inbox', 'to your inbox', 'every morning by email'] // biome-ignore format: as above

/** It says who made it: that is a credit, and may say where it is from. "+": a name follows. */
export const MADE_BY = ['reporting by +', 'editing by +', 'writing by +', 'additional reporting by +', 'compiled by +', 'edited by +', 'written by +', 'translated by +', 'translation by +', 'with reporting by +', 'with additional reporting by +', 'this article was originally', 'this article originally', 'this article first', 'this story was originally', 'this story originally', 'this story first', 'this report was', 'this story was', 'this article was', 'this piece was'] // biome-ignore format: as above

/** "Brenn Wire is an independent [news site] [founded] in 2019." */
export const ABOUT_OUTLET = {
  is: ['newspaper', 'news agency', 'news site', 'news website', 'news outlet', 'news organisation', 'news organization', 'news service', 'newswire', 'newsroom', 'agency', 'broadcaster', 'publication', 'magazine', 'platform', 'portal', 'media outlet', 'media company', 'media organisation', 'media organization', 'non-profit', 'nonprofit', 'institute', 'think tank', 'charity', 'body', 'radio station', 'daily', 'weekly'],
  since: ['founded', 'established', 'set up in', 'headquartered', 'based in', 'covering', 'dedicated to', 'independent', 'funded by', 'registered', 'published by', 'owned by', 'provides', 'delivers', 'that covers', 'brings you', 'since'],
} // biome-ignore format: as above
export const BRINGS_YOU = ['brings you', 'keeps you', 'is free to read', 'is supported by its readers', 'is supported by readers', 'receives support', 'relies on its readers', 'relies on readers', 'depends on its readers', 'depends on readers'] // biome-ignore format: as above
/** "Jane Doe is a [reporter] in Vell." */
export const STAFF_ROLES = ['correspondent', 'reporter', 'journalist', 'editor', 'columnist', 'writer', 'bureau chief', 'freelancer', 'fellow'] // biome-ignore format: as above
