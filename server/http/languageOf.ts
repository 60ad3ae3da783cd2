import type { Request } from 'express'
import { Language } from '#shared/languages/Language.ts'

/** The language that the caller prefers by Accept-Language; Finnish when it names none of ours. */
export const languageOf = (request: Request): Language => {
  const preferred = request.acceptsLanguages(...Language.options)
  return preferred === false ? 'fi' : Language.parse(preferred)
}
