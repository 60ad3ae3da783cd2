import mongoose from 'mongoose'
import { readConfig } from '#server/config.ts'
import type { EngineOptions } from '#server/database/embedded/engine/startEngine.ts'

/** The run's engine cache and mirror, on a data directory of the test's own. */
export const engineOptions = (dataDir: string): EngineOptions => ({ dataDir, buffers: '128MB', ...readConfig().engine })

/** Runs something with a client connected to a database and closes the client. */
export async function withClient<Result>(
  uri: string,
  use: (client: mongoose.mongo.MongoClient) => Promise<Result>,
): Promise<Result> {
  const client = await new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 }).connect()
  try {
    return await use(client)
  } finally {
    await client.close()
  }
}
