export type Confirmation = { id: number; message: string; undo?: () => unknown; visible: boolean }

let current: Confirmation | undefined
let nextId = 1
const listeners = new Set<() => void>()

/** What was last done, for the one place that says it. */
export const confirmationStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): Confirmation | undefined => current,
  say: (confirmation: Omit<Confirmation, 'id'> | undefined): void => {
    current = confirmation && { ...confirmation, id: nextId++ }
    for (const listener of listeners) listener()
  },
}
