import { readConfig } from '#server/config.ts'
import { printEngineProgress } from './printEngineProgress.ts'
import { startEngine } from './startEngine.ts'

// npm run engine:upgrade: the data in DATA_DIR moves to the engine that the packages offer now. Back it up first.
try {
  const { dataDir, engine } = readConfig()
  const running = await startEngine({ dataDir, ...engine, changeEngine: true, onProgress: printEngineProgress })
  await running.stop()
  process.stdout.write(`The data in ${dataDir} is now run by ${running.info.engineVersion}.\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
