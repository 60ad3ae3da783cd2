import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import mongoose from 'mongoose'
import { readConfig } from '#server/config.ts'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { joinDatabase } from '#server/database/joinDatabase.ts'
import { makeIndexes } from '#server/database/makeIndexes.ts'
import { downloadRegister } from './downloadRegister.ts'
import { ImportError } from './ImportError.ts'
import { importFailure } from './importFailure.ts'
import { importRegister } from './importRegister.ts'
import { openSource } from './openSource.ts'
import { REGISTER_ADDRESS } from './registerAddress.ts'
import { tellImport } from './tellImport.ts'

const USAGE = `Usage: npm run register:import -- FILE | --download [--from URL]
  FILE        an answer of PRH open data v3, a JSON array, NDJSON, or the all_companies zip
  --download  fetch the whole register; --from another address than PRH's
`

const importFile = async (path: string): Promise<void> => {
  const source = await openSource(path)
  const database = await joinDatabase(readConfig())
  try {
    await connectDatabase(database.uri)
    await makeIndexes()
    const telling = tellImport(process.stderr)
    const summary = await importRegister({ ...source, ...telling })
    telling.onEnd(summary)
    if (summary.added + summary.changed + summary.unchanged === 0) {
      throw new ImportError(`${path} held no company. Is it a file of PRH open data v3?`)
    }
  } finally {
    await mongoose.disconnect()
    await database.stop()
  }
}

const importDownload = async (url: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'register-'))
  try {
    const path = join(folder, 'all_companies.zip')
    await downloadRegister({ url, path })
    await importFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const run = async (): Promise<void> => {
  const options = { download: { type: 'boolean' }, from: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [path] = positionals
  if (values.download) await importDownload(values.from ?? REGISTER_ADDRESS)
  else if (path) await importFile(path)
  else throw new ImportError(USAGE)
}

run().catch((error: unknown) => {
  process.stderr.write(`${importFailure(error)}\n`)
  process.exitCode = 1
})
