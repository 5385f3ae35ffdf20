import { sha256Of } from '../store/index.js'
import { type Sql, transaction } from '../store/sql/sql.js'

/**
 * Work that several processes share, as rows of a table on the server, each under the rules by which it is to be done. A task is taken in a
 * transaction that holds its row: whoever dies lets go of it and leaves nothing half done, and the next takes it up.
 */
export class Queue {
  constructor(
    private readonly sql: Sql,
    private readonly rules: string,
  ) {}

  /** Those that are there already, done or not, are left as they are. */
  async add(tasks: Iterable<object>): Promise<void> {
    for (const task of tasks) {
      const what = JSON.stringify(task)
      await this.sql.query('insert into task (rules, hash, what) values ($1, $2, $3) on conflict (rules, hash) do nothing', [
        this.rules,
        sha256Of(what),
        what,
      ])
    }
  }

  /** Has the next task done that nobody has. 'left' when it was not done to its end: then anybody may take it again. */
  take<Task extends object>(work: (task: Task) => Promise<boolean>, { forget = false } = {}): Promise<'done' | 'left' | 'none'> {
    return transaction(this.sql, async () => {
      const [row] = await this.sql.query<{ number: string; what: string }>(
        'select number, what from task where rules = $1 and not done order by number limit 1 for update skip locked',
        [this.rules],
      )
      if (!row) return 'none'
      if (!(await work(JSON.parse(row.what) as Task))) return 'left'
      await this.sql.query(forget ? 'delete from task where number = $1' : 'update task set done = true where number = $1', [
        row.number,
      ])
      return 'done'
    })
  }

  /** How many are not done yet, those that somebody works at among them. */
  async left(): Promise<number> {
    const [row] = await this.sql.query<{ left: number }>(
      'select count(*)::integer as left from task where rules = $1 and not done',
      [this.rules],
    )
    return row?.left ?? 0
  }

  async clear(): Promise<void> {
    await this.sql.query('delete from task where rules = $1', [this.rules])
  }
}
