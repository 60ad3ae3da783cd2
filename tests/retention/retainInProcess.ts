import mongoose from 'mongoose'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { runRetention } from '#server/retention/runRetention.ts'

// A server process of its own, as far as retention goes: one run at a given moment. The test kills it in the middle.
const [uri = '', moment = ''] = process.argv.slice(2)
await connectDatabase(uri)
await runRetention(new Date(moment))
await mongoose.disconnect()
