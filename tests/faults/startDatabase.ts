import { fork } from 'node:child_process'
import { once } from 'node:events'
import { keepRunning, type Running } from './keepRunning.ts'

type Told = { uri: string; engine: number; gateway: number }

/** Recovery after a kill takes seconds (milliseconds). */
const LONGEST_START = 180_000

/** The database in processes of its own, started again whenever one of them ends. */
export const startDatabase = async (dataDir: string): Promise<Running & { told: () => Promise<Told> }> => {
  const running = keepRunning({
    start: () =>
      fork('tests/faults/hostDatabase.ts', [dataDir], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }),
    ready: async (child) => {
      const limit = AbortSignal.timeout(LONGEST_START)
      const [told] = await Promise.race([
        once(child, 'message', { signal: limit }),
        once(child, 'exit', { signal: limit }),
      ])
      if (typeof told !== 'object' || told === null) throw new Error('The database did not start')
    },
    end: (child) => child.disconnect(),
  })
  await running.ready()
  return {
    ...running,
    /** Where it is and which processes it is made of now. */
    async told() {
      await running.ready()
      const child = running.child()
      const answer = once(child, 'message', { signal: AbortSignal.timeout(LONGEST_START) })
      child.send('who')
      return (await answer)[0] as Told
    },
  }
}
