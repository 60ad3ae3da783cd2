import { confirmationStore } from './confirmationStore.ts'

/** Speak to screen readers what others see by themselves. */
export const announce = (message: string): void => confirmationStore.say({ message, visible: false })
