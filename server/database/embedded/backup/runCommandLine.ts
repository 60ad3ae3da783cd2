import { resolve } from 'node:path'
import { readConfig } from '#server/config.ts'
import { printEngineProgress } from '../engine/printEngineProgress.ts'
import type { EngineOptions } from '../engine/startEngine.ts'

export type CommandLine = { directory: string; flags: readonly string[]; engine: EngineOptions }

/** Runs a command of one folder and known flags, prints the sentence it resolves to, and ends with 1 when it fails. */
export async function runCommandLine(
  usage: string,
  knownFlags: readonly string[],
  command: (line: CommandLine) => Promise<string>,
): Promise<void> {
  const words = process.argv.slice(2)
  const flags = words.filter((word) => word.startsWith('--'))
  const [directory, ...others] = words.filter((word) => !word.startsWith('--'))
  try {
    if (!directory || others.length || flags.some((flag) => !knownFlags.includes(flag))) {
      throw new Error(`Usage: ${usage}`)
    }
    const config = readConfig()
    if (config.mongodbUri) {
      throw new Error('MONGODB_URI is set: back up and restore that database by its own means (mongodump, snapshots).')
    }
    const engine = { dataDir: config.dataDir, ...config.engine, onProgress: printEngineProgress }
    process.stdout.write(`${await command({ directory: resolve(directory), flags, engine })}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}
