import { spawn } from 'node:child_process'
import { CommandFailure } from './CommandFailure.ts'

export type CommandOptions = {
  cwd?: string
  /** Replaces the environment; without it the child has ours. */
  env?: Record<string, string>
  input?: string
  onLine?: (line: string) => void
}

/** `env LC_ALL=C apt-get -c ... update` is told of as apt-get. */
const nameCommand = (command: string, args: readonly string[]) =>
  (command === 'env' && args.find((word) => !word.includes('='))) || command

/** Runs a command to its end and resolves to what it printed on standard output. Rejects with CommandFailure. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    // The kernel ends it with us: after a kill -9 nothing goes on writing where the next start cleans up.
    const child = spawn('/usr/bin/setpriv', ['--pdeathsig=KILL', command, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.cwd ? { cwd: options.cwd } : {}),
      ...(options.env ? { env: options.env } : {}),
    })
    let stdout = ''
    let stderr = ''
    let unfinishedLine = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      if (!options.onLine) return
      const lines = (unfinishedLine + text).split('\n')
      unfinishedLine = lines.pop() ?? ''
      lines.forEach(options.onLine)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    // A child that ends without reading its input must not take us along (EPIPE).
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
    child.on('error', (error) => reject(new CommandFailure(nameCommand(command, args), null, error.message)))
    child.on('close', (code) => {
      if (code === 0) resolve(stdout)
      else reject(new CommandFailure(nameCommand(command, args), code, stderr || stdout))
    })
  })
}
