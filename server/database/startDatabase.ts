import type { Config } from '#server/config.ts'

export type RunningDatabase = { uri: string; stop(): Promise<void> }

/** The database that MONGODB_URI names, or else the embedded one, fetched and started as needed. */
export const startDatabase = async (config: Config): Promise<RunningDatabase> => {
  if (config.mongodbUri) return { uri: config.mongodbUri, stop: async () => {} }
  // Loaded only when used: with a database of one's own none of the engine's code runs.
  const { startEmbedded } = await import('./embedded/startEmbedded.ts')
  const { printEngineProgress } = await import('./embedded/engine/printEngineProgress.ts')
  const embedded = await startEmbedded({ dataDir: config.dataDir, ...config.engine, onProgress: printEngineProgress })
  // The process lives on and answers 503: who started it reads why, and what to do.
  embedded.onFailure((error) => process.stderr.write(`${error.message}\n`))
  return embedded
}
