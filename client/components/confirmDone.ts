import { confirmationStore } from './confirmationStore.ts'

/** Say that it happened: seen for some seconds, spoken once, and with `undo` taken back. */
export const confirmDone = (message: string, undo?: () => unknown): void =>
  confirmationStore.say({ message, visible: true, ...(undo ? { undo } : {}) })
