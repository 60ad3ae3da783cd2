import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { CommandFailure } from './CommandFailure.ts'

export type FileLock = { release(): Promise<void> }

const conflictCode = 75

/**
 * Takes an exclusive lock on a file, waiting for it at most `waitSeconds`; undefined when another holds it still.
 * The kernel holds the lock (flock) for a child that ends with our end of its input: a kill -9 leaves no stale lock,
 * and neither a reused process number nor another container can confuse it.
 */
export async function takeFileLock(path: string, waitSeconds: number): Promise<FileLock | undefined> {
  const holder = spawn(
    '/usr/bin/flock',
    [`--timeout=${waitSeconds}`, `--conflict-exit-code=${conflictCode}`, path, 'sh', '-c', 'echo held; exec cat'],
    // A session of its own: Ctrl-C must not release the lock before the engine has stopped.
    { stdio: ['pipe', 'pipe', 'inherit'], detached: true },
  )
  const ended = once(holder, 'close')
  const failed = new Promise<never>((_, reject) => {
    holder.on('error', (error) => reject(new CommandFailure('flock', null, error.message)))
  })
  failed.catch(() => {})
  const lines = createInterface({ input: holder.stdout })
  const first = await Promise.race([once(lines, 'line'), ended, failed])
  if (first[0] !== 'held') {
    if (first[0] === conflictCode) return undefined
    throw new CommandFailure('flock', first[0], `could not lock ${path}`)
  }
  lines.close()
  holder.stdout.destroy()
  // A held lock alone must not keep the process from ending.
  holder.unref()
  if ('unref' in holder.stdin && typeof holder.stdin.unref === 'function') holder.stdin.unref()
  return {
    async release() {
      holder.ref()
      holder.stdin.end()
      if (holder.exitCode === null) await ended
    },
  }
}
