import { backUpData } from './backUpData.ts'
import { runCommandLine } from './runCommandLine.ts'

// npm run backup -- DIR
await runCommandLine('npm run backup -- DIR', [], async ({ directory, engine }) => {
  const { engineVersion, wasRunning } = await backUpData(directory, engine)
  const how = wasRunning ? 'while Y-CRM was running' : 'with Y-CRM stopped'
  return `Backed up ${engine.dataDir} to ${directory} ${how} (${engineVersion}), checksums verified.`
})
