import { z } from 'zod'
import { ServiceId } from '#shared/ids/ServiceId.ts'

/** From which service help is asked: a page that knows it leads here with it. */
export const AskHelpSearch = z.strictObject({ service: ServiceId.optional() })
