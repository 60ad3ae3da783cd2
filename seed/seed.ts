import mongoose from 'mongoose'
import { readConfig } from '#server/config.ts'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { makeIndexes } from '#server/database/makeIndexes.ts'
import { migrateDatabase } from '#server/database/migrations/migrateDatabase.ts'
import { startDatabase } from '#server/database/startDatabase.ts'
import { seedDemo } from './seedDemo.ts'

// `npm run seed`: the demo data into whatever database is set; the product's own start does the same for a new one.
const database = await startDatabase(readConfig())
try {
  await connectDatabase(database.uri)
  await migrateDatabase()
  await makeIndexes()
  await seedDemo((line) => process.stdout.write(`${line}\n`))
  process.stdout.write('The demo data is there.\n')
} finally {
  await mongoose.disconnect()
  await database.stop()
}
