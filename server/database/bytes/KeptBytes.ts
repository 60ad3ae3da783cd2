/** Bytes of a file: first stored, then kept by the command that they belong to. Who sees them is decided by the record that keeps them. */
export type KeptBytes = {
  _id: string
  size: number
  /** Of the bytes, in hexadecimal. */
  sha256: string
  storedAt: Date
  /** `stored`: no record names them yet · `kept`: one does · `leaving`: nobody can keep them any more, they are being removed. */
  state: 'stored' | 'kept' | 'leaving'
}
