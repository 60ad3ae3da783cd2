import { startEmbedded } from '#server/database/embedded/startEmbedded.ts'
import { engineOptions, withClient } from './engineClient.ts'

/**
 * The embedded database with eight writers. Prints the engine's process, then the number of each document once its
 * insertion is acknowledged. On SIGINT it writes a last one, stops as the product does, and says so.
 */
const writers = 8
const [dataDir = ''] = process.argv.slice(2)
const database = await startEmbedded(engineOptions(dataDir))
let stopping = false
// As the product does: without its database it can't go on.
database.onFailure(() => process.exit(1))
process.on('SIGINT', () => {
  stopping = true
})
process.stdout.write(`engine ${database.info.processId}\n`)
await withClient(database.uri, async (client) => {
  const collection = client.db().collection<{ _id: number; text: string }>('acknowledged')
  let next = await collection.countDocuments({})
  const insert = async () => {
    const _id = next++
    const document = { _id, text: `document ${_id} äö` }
    // What fails is not acknowledged; a lost engine ends us by onFailure.
    const result = await collection.insertOne(document).catch(() => undefined)
    if (result) process.stdout.write(`${_id}\n`)
  }
  const write = async () => {
    while (!stopping) await insert()
  }
  await Promise.all(Array.from({ length: writers }, write))
  await insert()
})
await database.stop()
process.stdout.write('stopped\n')
