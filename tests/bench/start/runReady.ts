import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from '../Bench.ts'

const PORT = 3971
const LIMIT_MS = 120_000

/** Seconds from the start command to its ready line; the product is stopped again by Ctrl-C's signal to its group. */
const startOnce = async (dataDir: string): Promise<number> => {
  const started = performance.now()
  const product = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => product.once('exit', () => resolve()))
  const seconds = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`npm start was not ready in ${LIMIT_MS} ms`)), LIMIT_MS)
    let output = ''
    product.stdout.on('data', (chunk) => {
      output += chunk
      if (!output.includes('Y-CRM is ready')) return
      clearTimeout(timer)
      resolve((performance.now() - started) / 1000)
    })
  })
  process.kill(-(product.pid ?? 0), 'SIGINT')
  await ended
  return seconds
}

/** `ready.seconds`: start command to the ready line with demo data and a built client, second start on the same data. */
export const runReady = async (bench: Bench): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ycrm-ready-'))
  try {
    await startOnce(dataDir)
    bench.report({ bench: 'ready', figure: 'seconds', value: await startOnce(dataDir), unit: 's', n: 1 })
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}
