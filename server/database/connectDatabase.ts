import mongoose from 'mongoose'

// Named queries of this house only: an unknown field in a filter is a mistake of ours and must not match everything.
mongoose.set('strictQuery', 'throw')
mongoose.set('transactionAsyncLocalStorage', true)
// Indexes are made by makeIndexes, once, before the server listens.
mongoose.set('autoIndex', false)
mongoose.set('autoCreate', false)

/** How long a request waits for a lost database before it is answered by 503 (milliseconds). */
const SERVER_SELECTION_TIMEOUT = 5_000

/** How long a database that took our call may keep silent before it has answered it: one that is just stopping never will (milliseconds). */
const CONNECT_TIMEOUT = 5_000

/** Connect mongoose to any MongoDB 7+ replica set or DocumentDB. */
export const connectDatabase = async (uri: string): Promise<typeof mongoose> =>
  mongoose.connect(uri, {
    serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT,
    connectTimeoutMS: CONNECT_TIMEOUT,
    maxPoolSize: 32,
    appName: 'y-crm',
  })
