import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { writeRegister } from '#seed/register/writeRegister.ts'

/** The importer's memory at any size of the register (issue: under 300 MB), database engine apart. */
const MOST_MEMORY = 300 * 1024 * 1024
const COMPANIES = 60_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'))
  // The database may run as a user of its own, who must get to its data.
  await chmod(folder, 0o711)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The command as npm runs it, flags included; also the most memory it had, as the kernel kept it. */
const run = async (args: string[], dataDir: string) => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> }
  const [, ...command] = (scripts['register:import'] as string).split(' ')
  const child = spawn(process.execPath, [...command, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, MONGODB_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  let memory = 0
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk))
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    memory = Math.max(memory, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024)
  }, 100)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  return { code, told, memory }
}

test('a zip is imported in little memory; a second run finds all unchanged; a file of nothing is told', async () => {
  const zip = join(folder, 'all.zip')
  await writeRegister(zip, generateRegister({ companies: COMPANIES }))
  const dataDir = join(folder, 'data')
  const first = await run([zip], dataDir)
  expect([first.code, first.told]).toEqual([
    0,
    expect.stringContaining(`${COMPANIES} added, 0 changed, 0 unchanged, 0 broken`),
  ])
  expect(first.memory).toBeGreaterThan(0)
  expect(first.memory).toBeLessThan(MOST_MEMORY)

  await writeFile(
    join(folder, 'some.ndjson'),
    [...generateRegister({ companies: 500 })].map((it) => `${JSON.stringify(it)}\n`).join(''),
  )
  const again = await run([join(folder, 'some.ndjson')], dataDir)
  expect([again.code, again.told]).toEqual([0, expect.stringContaining('0 added, 0 changed, 500 unchanged, 0 broken')])

  await writeFile(join(folder, 'nothing.json'), '{"companies":[{"businessId":{"value":"1000008-0"}}]}')
  const nothing = await run([join(folder, 'nothing.json')], dataDir)
  expect(nothing.code).toBe(1)
  expect(nothing.told).toMatch(/Skipped object 1 \(line 1, byte 14\): .*\n[\s\S]*held no company/)
}, 180_000)

test('without a file it says how it is used', async () => {
  const { code, told } = await run([], join(folder, 'unused'))
  expect([code, told]).toEqual([1, expect.stringContaining('Usage: npm run register:import')])
})

const mountRoom = (size: string): string | null => {
  const place = join(folder, 'room')
  try {
    mkdirSync(place, { mode: 0o711 })
    execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', `size=${size},mode=711`, 'tmpfs', place], { stdio: 'ignore' })
    return place
  } catch {
    return null
  }
}

test('a full disk is told, what came before is whole, and the next run goes on from there', async ({ skip }) => {
  const room = mountRoom('260m')
  if (!room) return skip('this machine lets nobody mount a small disk')
  try {
    const file = join(folder, 'much.ndjson')
    await writeRegister(file, generateRegister({ companies: COMPANIES }))
    const full = await run([file], join(room, 'data'))
    expect([full.code, full.told]).toEqual([1, expect.stringContaining('no room left on its disk')])
    expect(full.told).toContain('run the same import again')
    execFileSync('/usr/bin/mount', ['-o', 'remount,size=1500m', room])
    const again = await run([file], join(room, 'data'))
    const [, added, unchanged] = /Done in .*: (\d+) added, 0 changed, (\d+) unchanged, 0 broken/.exec(again.told) ?? []
    expect([again.code, Number(added) + Number(unchanged), Number(unchanged) > 0]).toEqual([0, COMPANIES, true])
  } finally {
    execFileSync('/usr/bin/umount', ['-l', room])
  }
}, 240_000)
