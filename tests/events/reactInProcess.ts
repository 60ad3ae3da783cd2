import { setTimeout as wait } from 'node:timers/promises'
import mongoose from 'mongoose'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { startReaction } from '#server/events/reactions/startReaction.ts'
import { type Reacted, ReactedModel } from './reactedModel.ts'

// A server process of its own, as far as one reaction goes: writes a line of each event, slowly, until it is killed or told to stop.
const [uri = '', pace = ''] = process.argv.slice(2)
await connectDatabase(uri)
const reaction = startReaction({
  name: 'lines',
  batch: 5,
  failed: (error) => process.stderr.write(`${String(error)}\n`),
  react: async (events) => {
    const lines = events.map(
      ({ position, event }): Reacted => ({
        _id: `${position}`,
        position,
        customerId: event.customerId,
        index: event.chain.index,
        process: process.pid,
      }),
    )
    return async () => {
      for (const line of lines) {
        await insertDocuments(ReactedModel, [line])
        await wait(Number(pace))
      }
    }
  },
})
process.stdin.on('end', async () => {
  await reaction.stop()
  await mongoose.disconnect()
})
process.stdin.resume()
process.stdout.write('reading\n')
