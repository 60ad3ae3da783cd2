import { REOPEN_DAYS } from '#shared/matters/matterLimits.ts'
import type { Matter } from './Matter.ts'

const DAY = 24 * 60 * 60 * 1000

/** Whether a matter that has ended may still be opened again. */
export const mayReopen = ({ statusAt }: Pick<Matter, 'statusAt'>, now = new Date()): boolean =>
  now.getTime() - statusAt.getTime() <= REOPEN_DAYS * DAY
