/** Gives cases to a process that may die of them, and knows which it was. */
import { fork } from 'node:child_process'

const LIMIT = 120_000 // ms of the clock for one case

/** The outcomes of all seeds, in order; a case that hangs or kills is an outcome too, and the next has a new process. */
export async function* suffered(family, seeds, folder) {
  let child
  try {
    for (const seed of seeds) {
      child ??= start(folder)
      const outcome = await ask(child, family, seed)
      if (outcome.fatal) {
        child.kill('SIGKILL')
        child = undefined
      }
      yield outcome
    }
  } finally {
    child?.kill('SIGKILL')
  }
}

const start = (folder) =>
  fork(new URL('./suffer.mjs', import.meta.url), [folder], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--max-old-space-size=2048'],
  })

function ask(child, family, seed) {
  return new Promise((resolve) => {
    let said = ''
    const hear = (piece) => {
      said = (said + piece).slice(-2000)
    }
    const end = (outcome) => {
      clearTimeout(timer)
      child.stderr.off('data', hear)
      child.off('message', end).off('exit', die)
      resolve(outcome)
    }
    const lost = (fatal, why) =>
      end({ seed, pages: 0, reports: 0, unreadable: [], wrong: [why], fatal, ms: LIMIT, cpu: 0, peak: 0 })
    const die = (code, signal) =>
      lost(
        'crash',
        `the process ended with ${code ?? signal}: ${said.split('\n').find((line) => /Error|FATAL/.test(line)) ?? said.slice(-300)}`,
      )
    const timer = setTimeout(() => lost('hang', `nothing was heard for ${LIMIT / 1000} s`), LIMIT)
    child.stderr.on('data', hear)
    child.on('message', end).on('exit', die)
    child.send({ family: family.name, seed })
  })
}
