import { vi } from 'vitest'
import type { Probe } from './probes.ts'

/** A mistake planted in the running product, which the suite must see: where, what, and which of its checks is to see it. */
export type Widening = {
  place:
    | 'rule'
    | 'presenter'
    | 'socket'
    | 'count'
    | 'order'
    | 'query'
    | 'filter'
    | 'cache'
    | 'error'
    | 'command'
    | 'mail'
  what: string
  plant: () => void | Promise<void>
  /** Where no spy is to be taken back. */
  uproot?: () => void
  probe: Probe
}

type Conditions = Record<string, unknown>
type Change = (action: string, subject: string, conditions: Conditions) => Conditions | null
type AnyModule = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: functions of every shape are planted over
type Any = any

/** Take the place of one function of the product; `make` gets the true one. */
export const instead = (module: object, name: string, make: (original: Any) => Any): void => {
  const original = (module as AnyModule)[name]
  vi.spyOn(module as Any, name).mockImplementation(make(original))
}

/** Let a file of rules say other conditions than it does; null leaves a rule as it is. */
export const changeRules = (module: object, name: string, change: Change): void =>
  instead(module, name, (original) => (can: Any, ...rest: unknown[]) => {
    const widened = (action: string, subject: string, conditions: Conditions) =>
      can(action, subject, change(action, subject, { ...conditions }) ?? conditions)
    return original(widened, ...rest)
  })

/** Rules on one kind of record without one of their conditions. */
export const without =
  (field: string, wanted: { action?: string; subject: string; where?: (conditions: Conditions) => boolean }): Change =>
  (action, subject, { [field]: dropped, ...rest }) =>
    subject === wanted.subject &&
    action === (wanted.action ?? 'read') &&
    dropped !== undefined &&
    (wanted.where?.({ [field]: dropped, ...rest }) ?? true)
      ? rest
      : null

/** Rules on one kind of record that let more classes through. */
export const withClass =
  (dataClass: string, wanted: { action?: string; subject: string; from?: string }): Change =>
  (action, subject, conditions) => {
    const { $in } = (conditions.class ?? {}) as { $in?: string[] }
    if (subject !== wanted.subject || action !== (wanted.action ?? 'read') || !$in?.includes(wanted.from ?? 'service'))
      return null
    return { ...conditions, class: { $in: [...$in, dataClass] } }
  }

/** Let an answer hold more than its contract says. */
export const addToAnswer = (contract: { response: object }, add: (answer: Any) => Any): void =>
  instead(contract.response, 'parse', (original) => {
    const parse = original.bind(contract.response)
    return async (answer: Any) => add(parse(answer))
  })
