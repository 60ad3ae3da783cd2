import { useTranslation } from 'react-i18next'
import type { TextKey } from './TextKey.ts'

export type TextValues = Record<string, string | number>

/** `const text = useText()`, then `text('companies.found', { count: 3 })`, in the language of the screen. */
export const useText = (): ((key: TextKey, values?: TextValues) => string) => useTranslation().t as never
