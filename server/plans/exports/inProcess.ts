import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { serialize } from 'node:v8'

/** A book of two hundred pages takes a few seconds; what takes longer than this (milliseconds) is stopped. */
const LONGEST = 14_000
const TOLD = 2_000

/**
 * Make a file in a process of its own: what a text or a picture does to the maker, it does to nobody else, and who waits for something
 * else does not wait for it. `maker` reads what it is given from its input and writes the file to its output. Throws where it fails
 * or takes too long.
 */
export const inProcess = async (maker: string, given: unknown): Promise<Buffer> => {
  const child = spawn(process.execPath, ['--max-old-space-size=512', maker], {
    // Nothing of ours is in its environment.
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  })
  // It may end before it has read all: then its exit says so.
  child.stdin.on('error', () => {})
  child.stdin.end(serialize(given))
  const [file, errors, [code, signal]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, 'close'),
  ])
  if (code === 0 && file.length > 0) return file
  throw new Error(`Making a file of a plan ended with ${signal ?? code}: ${errors.toString().slice(-TOLD)}`)
}
