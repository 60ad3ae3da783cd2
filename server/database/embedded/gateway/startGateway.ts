import { type GatewayLimits, DEFAULT_LIMITS } from './gatewayLimits.ts'
import type { GatewayLogEntry } from './Gateway.ts'
import { runGateway } from './runGateway.ts'

export async function startGateway(o: { pgSocketDir: string; socketPath: string; log?: (e: GatewayLogEntry) => void; limits?: Partial<GatewayLimits> }) {
  const { stop } = await runGateway({ pgSocketDir: o.pgSocketDir, socketPath: o.socketPath, limits: { ...DEFAULT_LIMITS, ...o.limits } }, o.log ?? (() => {}))
  return { uri: `mongodb://${encodeURIComponent(o.socketPath)}/ycrm?directConnection=true&retryWrites=false`, stop }
}
