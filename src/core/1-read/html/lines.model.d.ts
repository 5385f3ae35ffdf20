import type { Forest } from './forest.js'

/** Stage one: a line by itself and its place. */
export declare const FIRST: Forest
/** Stage two: the same, knowing what stage one made of the others. */
export declare const SECOND: Forest
