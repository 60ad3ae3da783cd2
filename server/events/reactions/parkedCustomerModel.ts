import mongoose, { Schema } from 'mongoose'

/** A customer whose event a reaction could not take: theirs wait, in their order, and nobody else's do. */
export type ParkedCustomer = {
  _id: string
  reaction: string
  customerId: string
  /** The position of the first event that has not been reacted to. */
  from: number
  tries: number
  nextTryAt: Date
  /** The kind of the last failure, without its words. */
  lastFailure: string
}

const schema = new Schema<ParkedCustomer>(
  {
    _id: String,
    reaction: { type: String, required: true },
    customerId: { type: String, required: true },
    from: { type: Number, required: true },
    tries: { type: Number, required: true },
    nextTryAt: { type: Date, required: true },
    lastFailure: { type: String, required: true },
  },
  { collection: 'parkedCustomers', versionKey: false },
)
schema.index({ reaction: 1, nextTryAt: 1 })

export const ParkedCustomerModel = mongoose.model<ParkedCustomer>('ParkedCustomer', schema)
