import type { TextKey } from '../i18n/TextKey.ts'
import type { Proposing } from './Proposing.ts'
import { spanOf } from './spanOf.ts'

type Problems = { day?: TextKey; time?: TextKey; place?: TextKey; service?: TextKey }

/** What lacks from what is to be proposed, by field. */
export const proposalProblems = ({ kind, time, place, serviceId }: Proposing, today: string): Problems => {
  if (kind === 'message') return {}
  const span = spanOf(time, today)
  const wrong: Problems =
    span === 'time'
      ? { time: 'messages.problem.time' }
      : typeof span === 'string'
        ? { day: `messages.problem.${span}` }
        : {}
  if (kind === 'proposal') return span === null && !serviceId ? { service: 'messages.problem.nothing' } : wrong
  return {
    ...(span === null ? { day: 'messages.problem.day' as const } : wrong),
    ...(place.trim() === '' ? { place: 'messages.problem.place' as const } : {}),
  }
}
