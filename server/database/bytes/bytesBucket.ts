import mongoose from 'mongoose'

type Bucket = mongoose.mongo.GridFSBucket

const buckets = new WeakMap<mongoose.mongo.Db, Bucket>()

/** Where bytes lie: GridFS of the database in use, in the collections `bytes.files` and `bytes.chunks`. It knows no transactions. */
export const bytesBucket = (): Bucket => {
  const { db } = mongoose.connection
  if (!db) throw new Error('Bytes were asked for before the database was connected')
  const bucket = buckets.get(db) ?? new mongoose.mongo.GridFSBucket(db, { bucketName: 'bytes' })
  buckets.set(db, bucket)
  return bucket
}
