/** Tells stories in a thread of its own. */
import { answering } from './answering.js'
import { make } from './tell-story.js'

answering(make)
