import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { keepRunning, type Running } from './keepRunning.ts'

/** The first start fills the demo (milliseconds). */
const LONGEST_START = 300_000
/** Lines of a server's complaints that are kept, to be told when a run fails. */
const KEPT = 200

export type Server = Running & { url: string; said: string[] }

/** One server process of the product, by its own main on the shared database, started again whenever it ends. */
export const startServer = (port: number, environment: Record<string, string>): Server => {
  const said: string[] = []
  const running = keepRunning({
    start: () => {
      const child = spawn(process.execPath, ['server/main.ts'], {
        env: { ...process.env, ...environment, PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'development' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const keep = (line: string) => {
        said.push(line)
        if (said.length > KEPT) said.shift()
      }
      createInterface({ input: child.stderr }).on('line', keep)
      return child
    },
    ready: (child) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('not ready in time')), LONGEST_START)
        if (child.stdout)
          createInterface({ input: child.stdout }).on('line', (line) => {
            if (line.startsWith('Y-CRM is ready')) resolve()
          })
        child.once('exit', () => reject(new Error('ended before it was ready')))
        child.once('exit', () => clearTimeout(timer))
      }),
    end: (child) => child.kill('SIGTERM'),
  })
  return { ...running, url: `http://localhost:${port}`, said }
}
