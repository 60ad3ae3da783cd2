import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { ChainHeadModel } from '#server/events/chain/chainHeadModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { exportLog } from '#server/events/verifying/exportLog.ts'
import { logInDatabase } from '#server/events/verifying/logInDatabase.ts'
import { logInFile } from '#server/events/verifying/logInFile.ts'
import { readKnownEnds } from '#server/events/verifying/readKnownEnds.ts'
import { verifyLog } from '#server/events/verifying/verifyLog.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { chainOfFive } from './chainOfFive.ts'
import { nameChanged } from './nameChanged.ts'

const { connection } = await openDatabase()
const uri = (connection as unknown as { _connectionString: string })._connectionString
const folder = await mkdtemp(join(tmpdir(), 'ycrm-verify-'))
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  await EventModel.deleteMany({})
  await ChainHeadModel.deleteMany({})
  await EventPositionModel.deleteMany({})
})

const verifyCli = (args: string[]) =>
  promisify(execFile)('node', ['server/events/verifying/verify.ts', ...args], {
    env: { ...process.env, MONGODB_URI: uri },
  }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  )

describe('an auditor', () => {
  test('verifies an export without the database, and finds what was changed in it', async () => {
    const { ids } = await chainOfFive()
    const file = join(folder, 'log.ndjson')
    await exportLog(await logInDatabase(), file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await verifyLog(logInFile(file))).toMatchObject({ customers: 1, events: 5, findings: [] })
    await writeFile(file, (await readFile(file, 'utf8')).replace('Nimi 3', 'Nimi 4'))
    expect((await verifyLog(logInFile(file))).findings).toMatchObject([{ kind: 'changed', eventId: ids[3] }])
    await writeFile(file, 'tämä ei ole vientitiedosto\n')
    await expect(verifyLog(logInFile(file))).rejects.toThrow(/line 1: not a line of an export/)
  })

  test('finds by an earlier export that a chain was written anew from the middle', async () => {
    const { customerId, ids } = await chainOfFive()
    const file = join(folder, 'earlier.ndjson')
    await exportLog(await logInDatabase(), file)
    await inTransaction(() => recordEvent(null, nameChanged(customerId, 'Jatkoa')))
    await placeEvents()
    const since = () => readKnownEnds(file)
    expect((await verifyLog(await logInDatabase(), await since())).findings).toEqual([])
    // Who can write the database can write a whole chain that is true in itself.
    const [first] = await EventModel.find({ customerId, 'chain.index': 0 }).lean()
    await EventModel.deleteMany({ customerId })
    await ChainHeadModel.deleteOne({ _id: customerId })
    await EventPositionModel.deleteMany({})
    await inTransaction(() => recordEvent(null, { ...nameChanged(customerId, 'Väärennös'), eventId: first?._id ?? '' }))
    for (const eventId of ids.slice(1)) {
      await inTransaction(() => recordEvent(null, { ...nameChanged(customerId, 'Väärennös'), eventId }))
    }
    await placeEvents()
    expect((await verifyLog(await logInDatabase())).findings).toEqual([])
    expect((await verifyLog(await logInDatabase(), await since())).findings).toMatchObject([
      { kind: 'rewritten', customerId },
    ])
  })

  test('runs it from the command line: 0 whole, 1 not whole, 2 can’t tell', async () => {
    const { customerId, ids } = await chainOfFive()
    const file = join(folder, 'cli.ndjson')
    expect(await verifyCli(['--export', file])).toMatchObject({
      code: 0,
      stdout: '5 events of 1 customers verified: the log is whole\n',
    })
    expect(await verifyCli([file])).toMatchObject({ code: 0 })
    await EventModel.deleteOne({ _id: ids[4] })
    const found = await verifyCli(['--customer', customerId])
    expect(found.code).toBe(1)
    expect(found.stdout).toContain(`TRUNCATED ${customerId}: 1 events are missing from the end`)
    expect(await verifyCli(['--nonsense'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: npm run'),
    })
    expect(await verifyCli([join(folder, 'nowhere')])).toMatchObject({ code: 2 })
  })
})
