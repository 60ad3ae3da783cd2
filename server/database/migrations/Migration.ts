import type { mongo } from 'mongoose'

/** A change to what an earlier version of the product stored. Safe to repeat: one broken off in the middle begins again. */
export type Migration = { name: string; run: (database: mongo.Db) => Promise<void> }
