/** Where reports are kept. */
export { Archive, sha256Of } from './archive.js'
export { writeWhole } from './durable.js'
export { type Content, type Entry, idOfEntry, Library } from './library.js'
export { jsonIn, linesIn, parse } from './lines.js'
export { type LogLine, lastStanding, settingsOf } from './log.js'
export { hashOfPage, type Told, ToldCache } from './told.js'
export { asTrouble, Trouble } from './trouble.js'
