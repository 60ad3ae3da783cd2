import mongoose, { Schema } from 'mongoose'

/** What GridFS itself notes of bytes: their length and how they are cut. No name, no type: those are the record's that keeps them. */
type BytesFile = { _id: string; length: number; chunkSize: number; uploadDate: Date; filename: string }

const schema = new Schema<BytesFile>(
  { _id: String, length: Number, chunkSize: Number, uploadDate: Date, filename: String },
  { collection: 'bytes.files', versionKey: false },
)
schema.index({ filename: 1, uploadDate: 1 })

export const BytesFileModel = mongoose.model<BytesFile>('BytesFile', schema)
