import type { XmlFragment } from 'yjs'
import type { NamedResult } from '#shared/calculations/results/NamedResult.ts'
import { quoteResult } from '#shared/calculations/results/quoteResult.ts'
import type { Language } from '#shared/languages/Language.ts'
import { quotedKeys } from './quotedKeys.ts'

type With = { named: readonly NamedResult[]; language: Language; tellsCells: boolean }

/** What each result that a text quotes says at this moment; `tellsCells`: which cells it waits for, for those alone who may read them. */
export const quotesIn = (text: XmlFragment, { named, language, tellsCells }: With): { key: string; text: string }[] =>
  quotedKeys(text).flatMap((key) => {
    const said = quoteResult(named, key, language, tellsCells)
    return said === null ? [] : [{ key, text: said }]
  })
