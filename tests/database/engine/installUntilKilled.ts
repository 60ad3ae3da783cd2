import { readConfig } from '#server/config.ts'
import { enginePlatform } from '#server/database/embedded/engine/enginePlatform.ts'
import { ensureEngine } from '#server/database/embedded/engine/ensureEngine.ts'

/** Installs an engine into the folder given; install.test.ts kills it half way. */
const [cacheDir = ''] = process.argv.slice(2)
const { aptMirror, fallbackDir } = readConfig().engine
await ensureEngine({
  cacheDir,
  aptMirror,
  fallbackDir,
  platform: enginePlatform(),
  onProgress: ({ step, done }) => process.stdout.write(`${step} ${done ?? ''}\n`),
})
