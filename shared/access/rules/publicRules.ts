import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'

/** 7.1 §: public company data, to every signed-in professional. */
export const publicRules = (can: Can, { permissions }: Actor): void => {
  if (!permissions.includes('register.read')) return
  can('read', 'Customer', { kind: 'company' }).because(because('public'))
  can('read', 'Event', { class: 'public' }).because(because('public'))
}
