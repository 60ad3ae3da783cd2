import type { Language } from '#shared/languages/Language.ts'
import { CodeReader } from './CodeReader.ts'
import { codeTexts } from './codeTexts.ts'

/** The codes of the register, to be read in this language. */
export const codesIn = async (language: Language): Promise<CodeReader> => new CodeReader(await codeTexts(), language)
