/** Nearly every longer word begins with a capital letter: "Minister Says Troops Will Leave". */
export const isHeadlined = (words: number, capitals: number): boolean => words >= 4 && capitals * 5 >= words * 4
