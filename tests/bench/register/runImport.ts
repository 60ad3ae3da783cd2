import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { writeRegister } from '#seed/register/writeRegister.ts'
import type { Bench } from '../Bench.ts'

const OFTEN = 100
const MEGABYTE = 1024 * 1024

/** The resident memory of a process at its highest so far, in MB: the kernel keeps it, no moment is missed. */
const highestMemory = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return (Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024) / MEGABYTE
}

/**
 * `import.rate` and `import.rss`: the register's zip of this size, imported by `npm run register:import` into an empty
 * data directory of its own; database, gateway and indexes included in the rate, the whole importing process in the memory.
 */
export const runImport = async (bench: Bench): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'ycrm-import-'))
  // The database may run as a user of its own, who must get to its data.
  await chmod(folder, 0o711)
  try {
    const file = join(folder, 'all_companies.zip')
    await writeRegister(file, generateRegister({ companies: bench.companies }))
    let highest = 0
    let seconds = 0
    const child = spawn('npm', ['run', '-s', 'register:import', '--', file], {
      env: { ...process.env, DATA_DIR: join(folder, 'data'), MONGODB_URI: '' },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
      seconds = Number(/Done in ([\d.]+) s/.exec(told)?.[1] ?? 0)
    })
    const timer = setInterval(async () => {
      for (const pid of await importersOf(child.pid ?? 0)) highest = Math.max(highest, await highestMemory(pid))
    }, OFTEN)
    const code = await new Promise((resolve) => child.once('exit', resolve))
    clearInterval(timer)
    if (code !== 0 || seconds === 0) throw new Error(`The import ended with ${code}: ${told.slice(-500)}`)
    const n = bench.companies
    bench.report({ bench: 'import', figure: 'rate', value: n / seconds, unit: 'companies/s', n })
    bench.report({ bench: 'import', figure: 'rss', value: highest, unit: 'MB', n })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The importing process below npm and its shell: the one that runs import.ts. */
const importersOf = async (root: number): Promise<number[]> => {
  const children = await readFile(`/proc/${root}/task/${root}/children`, 'utf8').catch(() => '')
  const pids = children.split(' ').filter(Boolean).map(Number)
  const below = await Promise.all(pids.map(importersOf))
  const command = await readFile(`/proc/${root}/cmdline`, 'utf8').catch(() => '')
  return [...(/^[^\0]*node\0.*register\/import\/import\.ts/.test(command) ? [root] : []), ...below.flat()]
}
