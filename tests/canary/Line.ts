import type { World } from './World.ts'

/**
 * How a contract is asked: with which bodies and queries, each of them with every id that its path can name. A contract
 * without a line fails. `apart`: not driven here, and why.
 */
export type Line = {
  bodies?: (world: World) => unknown[]
  /** The contract takes a file: this one is sent. */
  file?: { name: string; text: string }
  queries?: string[]
  /** The version to change from; default the record’s own, or 1, where the contract wants one. */
  version?: number
  apart?: string
}
