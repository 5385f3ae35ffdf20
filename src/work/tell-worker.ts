/** Reads and attributes pages in a thread of its own, one after the other; says before each which one it is at, so that a stuck one is known. */
import type { Page } from '../core/index.js'
import { answering } from './answering.js'
import { tellSafely } from './tell.js'

answering((page: Page) => tellSafely(page))
