/** Penn Treebank parts of speech, as the English UD treebanks have them; a tag's number is its place here. */
export const TAGS = [
  'NN', 'IN', 'DT', 'NNP', 'JJ', 'PRP', '.', 'RB', 'NNS', ',', 'VB', 'CC', 'VBD', 'VBP', 'VBZ', 'CD', 'VBN', 'VBG', 'TO', 'MD',
  'PRP$', '-RRB-', '-LRB-', ':', 'WDT', 'WRB', '``', "''", 'HYPH', 'POS', 'WP', 'RP', 'NNPS', 'UH', 'JJR', 'JJS', 'EX', 'RBR', 'SYM', 'NFP',
  'FW', '$', 'GW', 'ADD', 'PDT', 'RBS', 'LS', 'AFX', 'WP$', 'XX',
] as const // biome-ignore format: a table

export type Tag = (typeof TAGS)[number]

/** How many labels a row of scores has room for. */
export const TAG_ROOM = 52
