import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Run bareServer in a process of its own, as the product has one. */
export const startBareServer = async (databaseUri: string) => {
  const child = spawn(process.execPath, ['tests/bench/register/bareServer.ts', databaseUri], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}`))),
  )
  ended.catch(() => {})
  const port = await Promise.race([
    new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve)),
    ended,
  ])
  return { baseUrl: `http://localhost:${port}`, stop: () => child.kill() }
}
