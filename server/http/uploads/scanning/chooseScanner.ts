import type { Config } from '#server/config.ts'
import { bundledScanner } from './bundledScanner.ts'
import { clamdScanner } from './clamdScanner.ts'
import { scannerInUse } from './scannerInUse.ts'

/** What scans uploads: the daemon of the settings, else outside production the bundled one. In production without either no file is taken. */
export const chooseScanner = ({ clamavUrl, production }: Pick<Config, 'clamavUrl' | 'production'>): void => {
  if (clamavUrl) scannerInUse.use(clamdScanner(clamavUrl))
  else if (!production) scannerInUse.takeBundled(bundledScanner)
}
