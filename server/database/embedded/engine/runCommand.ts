import { spawn } from 'node:child_process'

export type CommandOptions = {
  cwd?: string
  /** Replaces the environment; without it the child has ours. */
  env?: Record<string, string>
  input?: string
  onLine?: (line: string) => void
}

const shownErrorLength = 2000

/** A command ended with another code than 0, or could not be run at all (code null). */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  readonly code: number | null
  readonly stderr: string

  constructor(command: string, code: number | null, stderr: string) {
    super(`${command} failed (${code ?? 'not run'}): ${stderr.trim().slice(-shownErrorLength)}`)
    this.code = code
    this.stderr = stderr
  }
}

/** Runs a command to its end and resolves to what it printed on standard output. Rejects with CommandFailure. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
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
    child.on('error', (error) => reject(new CommandFailure(command, null, error.message)))
    child.on('close', (code) => {
      if (code === 0) resolve(stdout)
      else reject(new CommandFailure(command, code, stderr || stdout))
    })
  })
}
