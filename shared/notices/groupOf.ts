import type { NoticeGroup } from './NoticeGroup.ts'
import type { NoticeKind } from './NoticeKind.ts'

const GROUPS: Record<string, NoticeGroup> = {
  matter: 'matters',
  handOff: 'handOffs',
  message: 'messages',
  document: 'messages',
  plan: 'messages',
  path: 'matters',
  promise: 'promises',
}

/** The group of a kind: what is about keys and questions is `access`. */
export const groupOf = (kind: NoticeKind): NoticeGroup => GROUPS[kind.split('.')[0] ?? ''] ?? 'access'
