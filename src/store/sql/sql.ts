/** One way to ask, two databases behind it: PGlite in the library's folder, PostgreSQL on a server. One session, so a transaction is `begin` … `commit`. */
export interface Sql {
  query<Row extends object = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/** All of it or nothing. */
export async function transaction<Answer>(sql: Sql, work: () => Promise<Answer>): Promise<Answer> {
  await sql.query('begin')
  try {
    const answer = await work()
    await sql.query('commit')
    return answer
  } catch (error) {
    await sql.query('rollback').catch(() => undefined) // the connection may be gone; the first error is the one to tell
    throw error
  }
}
