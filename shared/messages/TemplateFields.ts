import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { LONGEST_MESSAGE } from './messageLimits.ts'

const inEach = (longest: number) => {
  const one = recordedText(longest).pipe(z.string().min(1))
  return z.strictObject({ fi: one, sv: one, en: one })
}

/** What an administrator writes of a template: all three languages, so that every customer can be written to in its own. */
export const TemplateFields = z.strictObject({ name: inEach(80), text: inEach(LONGEST_MESSAGE) })
