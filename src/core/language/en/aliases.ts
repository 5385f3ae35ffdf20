/** Bodies that the news calls by several names, none of them short for another: house style, but a reader may take them for two. Lower case. */
export const ALIASES: readonly string[] = [
  'islamic state|isis|isil|daesh|islamic state group|is group',
  'ria novosti|ria news|ria',
  'hezbollah|party of god',
  'houthis|ansar allah|ansarullah',
  'red cross|icrc',
]
