import { parseArgs } from 'node:util'
import mongoose from 'mongoose'
import { readConfig } from '#server/config.ts'
import { connectDatabase } from '#server/database/connectDatabase.ts'
import { joinDatabase } from '#server/database/joinDatabase.ts'
import { exportLog } from './exportLog.ts'
import { logInDatabase } from './logInDatabase.ts'
import { logInFile } from './logInFile.ts'
import { readKnownEnds } from './readKnownEnds.ts'
import { tellVerification } from './tellVerification.ts'
import { verifyLog } from './verifyLog.ts'

const USAGE = `Usage: npm run events:verify -- [--customer ID] [--since EARLIER-EXPORT] [--export FILE] [EXPORT]
  without a file: the chains in the database; --export writes them to FILE as well
  EXPORT:  verify a file that --export wrote; needs no database
  --since: also that every chain still goes through the ends that an earlier export holds
`

const inDatabase = async <T>(work: () => Promise<T>): Promise<T> => {
  const database = await joinDatabase(readConfig())
  try {
    await connectDatabase(database.uri)
    return await work()
  } finally {
    await mongoose.disconnect()
    await database.stop()
  }
}

const run = async () => {
  const options = { customer: { type: 'string' }, export: { type: 'string' }, since: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const known = values.since ? await readKnownEnds(values.since, values.customer) : undefined
  const [file] = positionals
  const verification = file
    ? await verifyLog(logInFile(file), known)
    : await inDatabase(async () => {
        const log = await logInDatabase(values.customer)
        if (values.export) await exportLog(log, values.export)
        return verifyLog(log, known)
      })
  process.stdout.write(tellVerification(verification))
  process.exitCode = verification.findings.length > 0 ? 1 : 0
}

run().catch((error: Error & { code?: string }) => {
  process.stderr.write(`${error.message}\n${error.code?.startsWith('ERR_PARSE_ARGS') ? USAGE : ''}`)
  process.exitCode = 2
})
