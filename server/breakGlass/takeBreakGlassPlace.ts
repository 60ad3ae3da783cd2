import mongoose from 'mongoose'
import { Refusal } from '#server/http/Refusal.ts'
import { BreakGlassHolderModel } from './breakGlassHolderModel.ts'

const DUPLICATE_KEY = 11_000

/** Take the one place that a person has for break-glass until a moment; refuses (breakGlass.already_open) while it is taken. */
export const takeBreakGlassPlace = async (userId: string, now: Date, until: Date): Promise<void> => {
  const taken = await BreakGlassHolderModel.findOne({ _id: userId, until: { $gt: now } }).lean()
  if (taken) throw new Refusal('breakGlass.already_open')
  try {
    // Of two at once the unique _id lets one through.
    await BreakGlassHolderModel.updateOne({ _id: userId, until: { $lte: now } }, { $set: { until } }, { upsert: true })
  } catch (error) {
    const isTaken = error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY
    throw isTaken ? new Refusal('breakGlass.already_open') : error
  }
}
