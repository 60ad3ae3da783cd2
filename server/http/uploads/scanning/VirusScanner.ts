/** What finds malware in a file, as we ask it. */
export type VirusScanner = {
  /** The name of what was found; null: nothing. Throws ScannerUnreachable when there is no answer to rely on. */
  scan(bytes: Uint8Array): Promise<string | null>
}
