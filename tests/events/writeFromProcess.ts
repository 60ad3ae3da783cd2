import mongoose from 'mongoose'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { startPlacing } from '#server/events/placing/startPlacing.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { nameChanged } from './nameChanged.ts'

// A server process of its own, as far as the log goes: writes so many events of one customer and gives positions meanwhile.
const [uri = '', customerId = '', count = ''] = process.argv.slice(2)
await connectDatabase(uri)
const failures: unknown[] = []
const placing = startPlacing((error) => failures.push(error))
for (let n = 0; n < Number(count); n++) {
  await inTransaction(() => recordEvent(null, nameChanged(customerId, `${process.pid} ${n}`)))
}
await placing.stop()
await mongoose.disconnect()
for (const failure of failures) process.stderr.write(`${String(failure)}\n`)
