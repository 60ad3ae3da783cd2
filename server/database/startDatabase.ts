import type { Config } from '#server/config.ts'

export type RunningDatabase = { uri: string; stop(): Promise<void> }

/** The database that MONGODB_URI names, or else the embedded one, fetched and started as needed. */
export const startDatabase = async (config: Config): Promise<RunningDatabase> => {
  if (config.mongodbUri) return { uri: config.mongodbUri, stop: async () => {} }
  // Loaded only when used: with a database of one's own none of the engine's code runs.
  const { startEmbedded } = await import('./embedded/startEmbedded.ts')
  return startEmbedded({ dataDir: config.dataDir, ...config.engine })
}
