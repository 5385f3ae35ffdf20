import { Trouble } from '../trouble.js'
import { migrate } from './migrations.js'
import type { Sql } from './sql.js'

/** A connection to a PostgreSQL server, its tables brought to this release. */
export async function openServed(address: string): Promise<Sql> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: address, application_name: 'hearsay' })
  client.on('error', () => undefined) // a lost connection fails the next query, which says so
  const where = withoutPassword(address)
  try {
    await client.connect()
  } catch (error) {
    throw new Trouble(
      `the server does not let us in (${(error as Error).message || (error as NodeJS.ErrnoException).code})`,
      where,
      'check the address, the name and that the server runs',
      {
        cause: error,
      },
    )
  }
  const sql: Sql = {
    query: async <Row extends object>(text: string, params: readonly unknown[] = []) =>
      (await client.query(text, [...params])).rows as readonly Row[],
    close: () => client.end(),
  }
  try {
    await migrate(sql, where)
    await sql.query('set synchronous_commit to off') // what must be on the disk is written with a word of its own
  } catch (error) {
    await client.end()
    throw error
  }
  return sql
}

export const isAddress = (library: string): boolean => /^postgres(ql)?:\/\//.test(library)

/** For messages. */
export const withoutPassword = (address: string): string => address.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:…@')
