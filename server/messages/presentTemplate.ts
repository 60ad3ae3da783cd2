import type { z } from 'zod'
import type { MessageTemplate as Presented } from '#shared/messages/MessageTemplate.ts'
import type { MessageTemplate } from './messageTemplateModel.ts'

export const presentTemplate = ({ _id, name, text, version }: MessageTemplate): z.input<typeof Presented> => ({
  templateId: _id,
  name,
  text,
  version,
})
