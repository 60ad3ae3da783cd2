import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'

/** A text that an organisation's people begin their messages from, in each language. */
export const MessageTemplate = z.object({
  templateId: z.string(),
  name: LocalisedText,
  text: LocalisedText,
  version: z.number().int(),
})
export type MessageTemplate = z.infer<typeof MessageTemplate>
