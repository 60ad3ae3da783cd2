import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { newId } from '#server/database/newId.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { UnplacedEventModel } from '#server/events/placing/unplacedEventModel.ts'
import { logInDatabase } from '#server/events/verifying/logInDatabase.ts'
import { verifyLog } from '#server/events/verifying/verifyLog.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'

const { connection } = await openDatabase()
const uri = (connection as unknown as { _connectionString: string })._connectionString
const PROCESSES = 3
const EVENTS_OF_EACH = 25

test('several processes write one chain and give positions at once: whole, each once, without gaps', async () => {
  const customerId = newId('cus')
  const args = ['tests/events/writeFromProcess.ts', uri, customerId, String(EVENTS_OF_EACH)]
  const ended = await Promise.all(Array.from({ length: PROCESSES }, () => promisify(execFile)(process.execPath, args)))
  expect(ended.map(({ stderr }) => stderr)).toEqual(ended.map(() => ''))
  while ((await placeEvents()) > 0);
  const events = PROCESSES * EVENTS_OF_EACH
  expect(await verifyLog(await logInDatabase())).toMatchObject({ customers: 1, events, findings: [] })
  const positions = await EventPositionModel.find({}).sort({ _id: 1 }).lean()
  expect(positions.map(({ _id }) => _id)).toEqual(Array.from({ length: events }, (_, at) => at + 1))
  expect(new Set(positions.map(({ eventId }) => eventId)).size).toBe(events)
  expect(await UnplacedEventModel.countDocuments({})).toBe(0)
})
