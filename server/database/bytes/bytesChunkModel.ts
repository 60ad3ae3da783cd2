import mongoose, { Schema } from 'mongoose'

/** A piece of somebody's bytes, as GridFS keeps it. */
type BytesChunk = { _id: unknown; files_id: string; n: number; data: Buffer }

const schema = new Schema<BytesChunk>(
  { _id: Schema.Types.ObjectId, files_id: String, n: Number, data: Buffer },
  { collection: 'bytes.chunks', versionKey: false },
)
schema.index({ files_id: 1, n: 1 }, { unique: true })

export const BytesChunkModel = mongoose.model<BytesChunk>('BytesChunk', schema)
