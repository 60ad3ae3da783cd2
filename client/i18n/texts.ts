import { accessTexts } from '#shared/access/accessTexts.ts'
import { desktopTexts } from '#shared/desktop/desktopTexts.ts'
import { eventsTexts } from '#shared/events/eventsTexts.ts'
import { logContactTexts } from '#shared/events/logContactTexts.ts'
import { timelineTexts } from '#shared/events/timelineTexts.ts'
import { nextStepsTexts } from '#shared/nextSteps/nextStepsTexts.ts'
import { companyTexts } from '#shared/register/companyTexts.ts'
import { registerCodeTexts } from '#shared/register/registerCodeTexts.ts'
import { registerTexts } from '#shared/register/registerTexts.ts'
import { sessionTexts } from '#shared/session/sessionTexts.ts'
import { shellTexts } from '#shared/shell/shellTexts.ts'

/** Every text of the screens by its key. */
export const texts = {
  ...shellTexts,
  ...sessionTexts,
  ...registerTexts,
  ...registerCodeTexts,
  ...desktopTexts,
  ...accessTexts,
  ...companyTexts,
  ...eventsTexts,
  ...timelineTexts,
  ...logContactTexts,
  ...nextStepsTexts,
}
