import { ScannerUnreachable } from './ScannerUnreachable.ts'
import type { VirusScanner } from './VirusScanner.ts'

const none: VirusScanner = { scan: () => Promise.reject(new ScannerUnreachable()) }

let chosen = none

/** The virus scanner that this process asks. Until one is named there is none, and no file is taken. */
export const scannerInUse = {
  /** The scanner that the settings name. */
  use(scanner: VirusScanner): void {
    chosen = scanner
  },
  /** The bundled one, where the settings name none. */
  takeBundled(scanner: VirusScanner): void {
    if (chosen === none) chosen = scanner
  },
  scan: (bytes: Uint8Array): Promise<string | null> => chosen.scan(bytes),
}
