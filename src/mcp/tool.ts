import type * as z from 'zod'
import type { Pile } from './pile.js'

/** One question that an assistant can ask. `answer` only looks; nothing is ever changed. */
export interface Tool<In extends z.ZodObject = z.ZodObject, Out extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: In
  readonly output: Out
  readonly answer: (pile: Pile, input: z.infer<In>) => Omit<z.infer<Out>, 'note'>
}

/** Lets the compiler hold the answer against the output that is promised. */
export const tool = <In extends z.ZodObject, Out extends z.ZodObject>(made: Tool<In, Out>): Tool => made as unknown as Tool
