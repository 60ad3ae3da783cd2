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
