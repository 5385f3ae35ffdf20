/** What became of a page: its told report as JSON, or why there is none. */
export type Outcome = { readonly told: string } | { readonly because: string }

export const tooLong = (limit: number): string => `reading it takes longer than ${limit / 1000} s`
