import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { GatewayLogEntry } from './Gateway.ts'
import type { GatewayMessage } from './gatewayProcess.ts'
import type { GatewayOptions } from './runGateway.ts'

const PROGRAM = fileURLToPath(new URL('./gatewayProcess.ts', import.meta.url))

/** Starts the gateway's process and resolves when it listens. Rejects with the reason when it can't. */
export function launchGateway(options: GatewayOptions, log: (entry: GatewayLogEntry) => void): Promise<ChildProcess> {
  const child = fork(PROGRAM, { execArgv: [] })
  child.send(options)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      reject(new Error(`The database gateway ended before it listened (${signal ?? `code ${code}`}).`)),
    )
    child.on('message', (message: GatewayMessage) => {
      if (message.kind === 'listening') resolve(child)
      else if (message.kind === 'failed') reject(new Error(`The database gateway could not start: ${message.reason}`))
      else log({ level: message.level, message: message.message })
    })
  })
}
