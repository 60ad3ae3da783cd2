import { restoreData } from './restoreData.ts'
import { runCommandLine } from './runCommandLine.ts'

// npm run restore -- DIR [--replace]
await runCommandLine('npm run restore -- DIR [--replace]', ['--replace'], async ({ directory, flags, engine }) => {
  const { engineVersion, replaced } = await restoreData(directory, engine, flags.includes('--replace'))
  const before = replaced ? ` What was there before is in ${replaced}.` : ''
  return `Restored ${directory} to ${engine.dataDir} (${engineVersion}), checksums verified.${before}`
})
