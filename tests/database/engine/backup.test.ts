import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import mongoose from 'mongoose'
import { describe, expect, test } from 'vitest'
import { backUpData } from '#server/database/embedded/backup/backUpData.ts'
import { restoreData } from '#server/database/embedded/backup/restoreData.ts'
import { startEmbedded } from '#server/database/embedded/startEmbedded.ts'
import { engineOptions, withClient } from './engineClient.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const { Decimal128, Long, ObjectId, UUID } = mongoose.mongo.BSON

const before = 2_000
type Numbered = { _id: number }

const makeDocument = (_id: number) => ({
  _id,
  name: `Äänekosken Öljy ${_id} 🜂`,
  when: new Date(1_700_000_000_000 + _id),
  id: new ObjectId(_id.toString(16).padStart(24, '0')),
  uuid: new UUID(`00000000-0000-4000-8000-${_id.toString(16).padStart(12, '0')}`),
  long: Long.fromString('9007199254740993').add(_id),
  price: Decimal128.fromString(`${_id}.10`),
  nested: { list: [1, 'two', null, { three: true, empty: {} }], bytes: Buffer.from([0, _id % 256, 255]) },
  text: 'x'.repeat(_id % 3000),
})

/** Every document of the collection as the bytes it is stored in, by its number. */
const readBytes = (uri: string) =>
  withClient(uri, async (client) => {
    const collection = client.db().collection<Numbered>('documents')
    const found = new Map<number, string>()
    for await (const raw of collection.find({}, { raw: true })) {
      const bytes = raw as unknown as Buffer
      found.set(mongoose.mongo.BSON.deserialize(bytes)._id, Buffer.from(bytes).toString('base64'))
    }
    const indexes = (await collection.indexes()).map(({ name, key, unique }) => ({ name, key, unique }))
    return { found, indexes }
  })

describe('backup and restore', () => {
  test('a backup while writing, restored elsewhere, has every document acknowledged before it, byte for byte', async () => {
    const backup = join(temporaryFolder(), 'backup')
    const options = engineOptions(temporaryFolder())
    const database = await startEmbedded(options)
    const original = await withClient(database.uri, async (client) => {
      const collection = client.db().collection<Numbered>('documents')
      await collection.createIndex({ name: 1, when: -1 })
      await collection.createIndex({ uuid: 1 }, { unique: true })
      await collection.insertMany(Array.from({ length: before }, (_, index) => makeDocument(index)))
      let writing = true
      let next = before
      const writer = (async () => {
        while (writing) await collection.insertOne(makeDocument(next++))
      })()
      await backUpData(backup, options)
      writing = false
      await writer
      expect(next).toBeGreaterThan(before + 10)
      return readBytes(database.uri)
    })
    await database.stop()

    const elsewhere = engineOptions(temporaryFolder())
    await restoreData(backup, elsewhere, false)
    const restored = await startEmbedded(elsewhere)
    const copy = await readBytes(restored.uri)
    const inserted = await withClient(restored.uri, (client) =>
      client.db().collection<Numbered>('documents').insertOne(makeDocument(10_000_000)),
    )
    await restored.stop()

    expect(inserted.acknowledged).toBe(true)
    expect(copy.indexes).toEqual(original.indexes)
    for (let number = 0; number < before; number += 1) expect(copy.found.has(number)).toBe(true)
    for (const [number, bytes] of copy.found) expect(bytes === original.found.get(number), `${number}`).toBe(true)
    // The writer is one: what the copy has of it has no holes.
    expect(Math.max(...copy.found.keys())).toBe(copy.found.size - 1)
    expect(original.found.size).toBeGreaterThanOrEqual(copy.found.size)
  })

  test('a restore changes nothing unless told and unless the backup is whole', async () => {
    const folder = temporaryFolder()
    const options = engineOptions(join(folder, 'data'))
    const database = await startEmbedded(options)
    await withClient(database.uri, (client) => client.db().collection<Numbered>('documents').insertOne(makeDocument(1)))
    await expect(restoreData(folder, options, true)).rejects.toThrow(/is no backup/)
    await backUpData(join(folder, 'backup'), options)
    await expect(backUpData(join(folder, 'backup'), options)).rejects.toThrow(/not empty/)
    await expect(restoreData(join(folder, 'backup'), options, true)).rejects.toThrow(/Another Y-CRM is running/)
    await withClient(database.uri, (client) => client.db().collection<Numbered>('documents').insertOne(makeDocument(2)))
    const now = await readBytes(database.uri)
    await database.stop()

    await expect(restoreData(join(folder, 'backup'), options, false)).rejects.toThrow(
      /already holds a database.*\n.*--replace/,
    )
    cpSync(join(folder, 'backup'), join(folder, 'damaged'), { recursive: true })
    appendFileSync(join(folder, 'damaged/global/pg_control'), 'x')
    await expect(restoreData(join(folder, 'damaged'), options, true)).rejects.toThrow(/pg_control/)
    const untouched = await startEmbedded(options)
    expect(await readBytes(untouched.uri)).toEqual(now)
    await untouched.stop()

    const { replaced } = await restoreData(join(folder, 'backup'), options, true)
    expect(existsSync(join(replaced ?? '', 'PG_VERSION'))).toBe(true)
    const restored = await startEmbedded(options)
    expect([...(await readBytes(restored.uri)).found.keys()]).toEqual([1])
    await restored.stop()
  })

  test('a restore interrupted at its last step is completed by the next start', async () => {
    const folder = temporaryFolder()
    const options = engineOptions(join(folder, 'data'))
    const database = await startEmbedded(options)
    await withClient(database.uri, (client) => client.db().collection<Numbered>('documents').insertOne(makeDocument(7)))
    await database.stop()
    const place = join(folder, 'data/database')
    renameSync(join(place, 'postgres'), join(place, 'postgres.restored'))
    mkdirSync(join(place, 'postgres'))
    writeFileSync(join(place, 'postgres/old'), '')
    const again = await startEmbedded(options)
    expect([...(await readBytes(again.uri)).found.keys()]).toEqual([7])
    await again.stop()
    const aside = readdirSync(place).filter((name) => name.startsWith('postgres.before-restore-'))
    expect(aside.map((name) => readdirSync(join(place, name)))).toEqual([['old']])
  })

  test('the commands say what they did, and fail with a sentence', async () => {
    const folder = temporaryFolder()
    const options = engineOptions(join(folder, 'data'))
    const database = await startEmbedded(options)
    await database.stop()
    const run = (entry: string, ...words: string[]) =>
      promisify(execFile)(process.execPath, [join('server/database/embedded/backup', entry), ...words], {
        env: { ...process.env, MONGODB_URI: '', DATA_DIR: options.dataDir },
      })
    expect((await run('backup.ts', join(folder, 'backup'))).stdout).toMatch(/^Backed up .* with Y-CRM stopped/)
    expect((await run('restore.ts', join(folder, 'backup'), '--replace')).stdout).toMatch(/^Restored .* before is in /)
    await expect(run('restore.ts', join(folder, 'backup'))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/already holds a database/),
    })
    await expect(run('backup.ts')).rejects.toMatchObject({ code: 1, stderr: 'Usage: npm run backup -- DIR\n' })
  })
})
