import type { Proposing } from './Proposing.ts'

export const nothingProposed: Proposing = {
  kind: 'message',
  time: { day: '', from: '', until: '' },
  place: '',
  serviceId: undefined,
}
