import type { Forest } from './forest.js'

/** Stage one: a line by itself and its place. */
export declare const FIRST: Forest
