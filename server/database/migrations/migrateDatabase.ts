import mongoose from 'mongoose'
import { accessByBasis } from './accessByBasis.ts'
import { foundersPathRoles } from './foundersPathRoles.ts'
import type { Migration } from './Migration.ts'

/** In the order in which they were written. */
const MIGRATIONS: readonly Migration[] = [accessByBasis, foundersPathRoles]

type Done = { _id: string; at: Date }

/** Bring what an earlier version stored to what this one reads; each change once. Before indexes are made and anything is asked. */
export const migrateDatabase = async (migrations = MIGRATIONS): Promise<void> => {
  const { db } = mongoose.connection
  if (!db) throw new Error('migrateDatabase needs a connected database')
  const done = db.collection<Done>('migrations')
  const known = new Set((await done.find().toArray()).map(({ _id }) => _id))
  for (const { name, run } of migrations) {
    if (known.has(name)) continue
    await run(db)
    await done.updateOne({ _id: name }, { $set: { at: new Date() } }, { upsert: true })
  }
}
