const KEY = 'ycrm.singleKeys'
const OFF = 'off'

/** Whether shortcuts of one key are on: WCAG 2.1.4 asks for a way to turn them off, for speech input and screen readers. */
export const singleKeys = {
  areOn: (): boolean => localStorage.getItem(KEY) !== OFF,
  turn: (on: boolean): void => (on ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, OFF)),
}
