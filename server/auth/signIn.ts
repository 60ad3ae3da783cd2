import { parseArgs } from 'node:util'
import { signInByFetch } from './signIn/signInByFetch.ts'

const USAGE = 'Usage: npm run sign-in -- adviser.lappi [--url http://localhost:3000]'

/** `npm run sign-in -- <user>`: print the header by which curl asks as that person of the demo. */
const signIn = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string', default: 'http://localhost:3000' } },
  })
  const [username] = positionals
  if (!username) throw new Error(USAGE)
  process.stdout.write(`Cookie: ${await signInByFetch(values.url.replace(/\/+$/, ''), username)}\n`)
}

signIn().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
