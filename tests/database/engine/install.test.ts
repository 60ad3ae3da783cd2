import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import type { EngineProgress } from '#server/database/embedded/engine/EngineProgress.ts'
import { ROOT_PACKAGES } from '#server/database/embedded/engine/engineLayout.ts'
import { enginePackages } from '#server/database/embedded/engine/enginePackages.gen.ts'
import { enginePlatform } from '#server/database/embedded/engine/enginePlatform.ts'
import { ensureEngine } from '#server/database/embedded/engine/ensureEngine.ts'
import { findMissingLibraries } from '#server/database/embedded/engine/findMissingLibraries.ts'
import { folderSource } from '#server/database/embedded/engine/folderSource.ts'
import { installEngine } from '#server/database/embedded/engine/installEngine.ts'
import { listInstalledEngines } from '#server/database/embedded/engine/listInstalledEngines.ts'
import { nameEngineVersion } from '#server/database/embedded/engine/nameEngineVersion.ts'
import { runCommand } from '#server/database/embedded/engine/runCommand.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const platform = enginePlatform()
const locked = enginePackages[platform.architecture]
const { aptMirror, fallbackDir } = readConfig().engine
const silent = () => {}

describe('the lock file', () => {
  test.each(['amd64', 'arm64'] as const)('names version, SHA-256 and size of every package for %s', (architecture) => {
    const packages = enginePackages[architecture]
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(ROOT_PACKAGES))
    expect(names).toEqual([...new Set(names)].sort())
    for (const { version, sha256, size } of packages) {
      expect(version).toMatch(/^\d/)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(size).toBeGreaterThan(1000)
    }
  })
})

describe('platforms', () => {
  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'riscv64'],
  ])('%s on %s is told what to do instead', (operatingSystem, processor) => {
    expect(() => enginePlatform(operatingSystem, processor)).toThrow(/MONGODB_URI[\s\S]*docker compose -f/)
  })
})

describe('an installation', () => {
  test('killed half way leaves no engine; the next one goes on, and resolves anew what the mirror no longer has', async () => {
    const cacheDir = temporaryFolder()
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('./installUntilKilled.ts', import.meta.url)),
      cacheDir,
    ])
    for await (const line of createInterface({ input: child.stdout })) {
      if (/^(unpack 20)$/.test(line)) child.kill('SIGKILL')
    }
    const leftovers = readdirSync(cacheDir)
    expect(leftovers.filter((name) => name.startsWith('.partial-'))).toHaveLength(1)
    expect(listInstalledEngines(cacheDir, platform.architecture)).toEqual([])

    // One package gone from the mirror, one in another version, and one that the lock file has forgotten.
    const forgotten = 'libjson-c5'
    const moved = locked
      .filter(({ name }) => name !== forgotten)
      .map((one) => (one.name === 'libzstd1' ? { ...one, version: '1.0-1', sha256: '0'.repeat(64) } : one))
      .concat({ name: 'libgone1', version: '1.0-1', sha256: '1'.repeat(64), size: 1 })
    const heard: EngineProgress[] = []
    const options = { cacheDir, platform, aptMirror, fallbackDir, locked: moved }
    const engine = await ensureEngine({ ...options, onProgress: (progress) => heard.push(progress) })

    const notices = heard.filter(({ step }) => step === 'notice').map(({ message }) => message)
    expect(notices.join()).toMatch(/moved on.*libzstd1 1\.0-1 -> \d.*libgone1 1\.0-1 -> gone/)
    expect(engine.packages.map(({ name }) => name)).toContain(forgotten)
    expect(findMissingLibraries(engine.prefix, platform).missing).toEqual(new Set())
    // Everything was fetched before the kill: only an apt mirror's index is read again.
    expect(heard.filter(({ step }) => step === 'download')).toEqual([])
    expect(readdirSync(cacheDir).filter((name) => /^\.p/.test(name))).toEqual([])

    const again = await ensureEngine({ ...options, aptMirror: 'http://127.0.0.1:9', onProgress: silent })
    expect(again).toEqual(engine)
    // Another lock file, the same data: it keeps its engine, and nothing is asked of any mirror.
    const kept = { ...options, locked, aptMirror: 'http://127.0.0.1:9', wantedVersion: engine.engineVersion }
    expect((await ensureEngine({ ...kept, onProgress: silent })).prefix).toBe(engine.prefix)
  }, 60_000)

  test('takes no index without a good signature', async () => {
    const mirror = createServer((request, response) => {
      const known = request.url === '/dists/testing/Release'
      response.writeHead(known ? 200 : 404).end(known ? 'Origin: Debian\nSuite: testing\nCodename: forky\n' : '')
    }).listen(0, '127.0.0.1')
    await once(mirror, 'listening')
    const cacheDir = temporaryFolder()
    const address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`
    try {
      await expect(ensureEngine({ cacheDir, platform, aptMirror: address, onProgress: silent })).rejects.toThrow(
        /not signed[\s\S]*APT_MIRROR[\s\S]*MONGODB_URI/,
      )
      expect(listInstalledEngines(cacheDir, platform.architecture)).toEqual([])
    } finally {
      mirror.close()
    }
  })

  test('takes no package whose bytes are not those of its SHA-256', async () => {
    const folder = temporaryFolder()
    const wanted = { name: 'libfake1', version: '1:2.0-1', sha256: 'a'.repeat(64), size: 5 }
    writeFileSync(join(folder, `libfake1_1%3a2.0-1_${platform.architecture}.deb`), 'other')
    writeFileSync(
      join(folder, 'SHA256SUMS'),
      `${wanted.sha256}  libfake1_1%3a2.0-1_${platform.architecture}.deb\n${'b'.repeat(64)}  libother1_1-1_other.deb\n`,
    )
    const source = folderSource(folder, platform)
    expect(await source.offer(['libfake1', 'libother1'])).toEqual(new Map([['libfake1', wanted]]))
    await expect(source.fetch([wanted], silent)).rejects.toThrow(/libfake1.*SHA-256/)
  })

  test('falls back on a folder only when no mirror serves, and says so', async () => {
    const folder = temporaryFolder()
    const cacheDir = temporaryFolder()
    writeFileSync(join(folder, 'SHA256SUMS'), '')
    const heard: string[] = []
    const options = { cacheDir, platform, aptMirror: 'http://127.0.0.1:9/debian', fallbackDir: folder }
    await expect(installEngine({ ...options, onProgress: ({ message }) => heard.push(message) })).rejects.toThrow(
      /lack postgresql-18/,
    )
    expect(heard.join('\n')).toMatch(/No package mirror serves .*127\.0\.0\.1:9[\s\S]*falling back on the packages in/)
  })

  test('a folder without a manifest is no engine', () => {
    const cacheDir = temporaryFolder()
    mkdirSync(join(cacheDir, `${nameEngineVersion(locked)}_${platform.architecture}_0123456789ab/usr`), {
      recursive: true,
    })
    expect(listInstalledEngines(cacheDir, platform.architecture)).toEqual([])
  })

  test('two at once into one cache: one installs, the other waits and uses the same', async () => {
    const { cacheDir } = readConfig().engine
    const engines = await Promise.all([1, 2].map(() => ensureEngine({ cacheDir, platform, onProgress: silent })))
    expect(engines[0]).toEqual(engines[1])
    const [engine] = engines
    const program = join(engine?.prefix ?? '', 'usr/lib/postgresql/18/bin/postgres')
    expect(statSync(program).mode & 0o111).toBe(0o111)
    expect(await runCommand(program, ['--version'])).toMatch(/^postgres \(PostgreSQL\) 18/)
    expect(existsSync(join(engine?.prefix ?? '', 'usr/share/doc'))).toBe(false)
  })
})
