import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The README's first command on an empty data folder: it becomes ready, answers, lets a demo person in and stops cleanly.
const READY_LIMIT_MS = 120_000
const PORT = 3917
const dataDir = mkdtempSync(join(tmpdir(), 'ycrm-start-'))
const url = `http://localhost:${PORT}`
const say = (line: string) => process.stdout.write(`${line}\n`)

const product = spawn('npm', ['start', '--silent'], {
  env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
})
const ready = new Promise<void>((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error(`not ready in ${READY_LIMIT_MS} ms`)), READY_LIMIT_MS)
  let output = ''
  product.stdout.on('data', (chunk) => {
    output += chunk
    process.stdout.write(chunk)
    if (output.includes(`Y-CRM is ready at ${url}`)) {
      clearTimeout(timer)
      resolve()
    }
  })
  product.on('exit', (code) => reject(new Error(`stopped by itself with ${code}`)))
})

const expectStatus = async (path: string, status: number) => {
  const answer = await fetch(url + path)
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status}, expected ${status}`)
  say(`${path}: ${status}`)
}

try {
  await ready
  await expectStatus('/api/health', 200)
  await expectStatus('/api/openapi.json', 200)
  await expectStatus('/api/session', 401)
  await expectStatus('/', 200)
  const stopped = new Promise<number | null>((resolve) => product.on('exit', resolve))
  // As Ctrl-C does: the whole group hears it.
  process.kill(-(product.pid ?? 0), 'SIGINT')
  say(`stopped with ${await stopped}`)
} catch (error) {
  process.exitCode = 1
  say(String(error))
  if (product.exitCode === null && product.pid) process.kill(-product.pid, 'SIGTERM')
} finally {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
