/** Universal Dependencies relations as the English treebanks have them; a relation's number is its place here. */
export const RELATIONS = [
  'root', 'punct', 'case', 'det', 'nsubj', 'amod', 'advmod', 'obj', 'obl', 'nmod', 'conj', 'compound', 'cc', 'mark', 'aux', 'cop', 'advcl',
  'nmod:poss', 'xcomp', 'flat', 'acl:relcl', 'ccomp', 'acl', 'appos', 'aux:pass', 'nummod', 'parataxis', 'nsubj:pass', 'nmod:unmarked',
  'obl:unmarked', 'discourse', 'compound:prt', 'expl', 'fixed', 'iobj', 'list', 'obl:agent', 'dep', 'nmod:desc', 'csubj', 'nsubj:outer',
  'advcl:relcl', 'det:predet', 'vocative', 'reparandum', 'goeswith', 'cc:preconj', 'orphan', 'dislocated', 'csubj:pass',
] as const // biome-ignore format: a table

export type Relation = (typeof RELATIONS)[number]

export const RELATION_ROOM = 52
