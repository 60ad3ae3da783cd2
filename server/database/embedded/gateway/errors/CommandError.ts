import { codeName } from './codeName.ts'

/** An error in MongoDB's terms: what the client gets as `{ ok: 0, code, codeName, errmsg, errorLabels }`. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly code: number
  readonly labels: string[]
  /** Further fields of the answer, such as keyPattern. */
  readonly fields: Record<string, unknown>

  constructor(code: number, message: string, labels: string[] = [], fields: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.labels = labels
    this.fields = fields
  }

  get codeName(): string {
    return codeName(this.code)
  }

  withLabel(label: string): CommandError {
    if (this.labels.includes(label)) return this
    return new CommandError(this.code, this.message, [...this.labels, label], this.fields)
  }
}
