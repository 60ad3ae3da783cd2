import { Language } from '#shared/languages/Language.ts'
import { LANGUAGE_KEY } from './languageStore.ts'

const known = (value: string | null): Language | undefined => Language.safeParse(value?.slice(0, 2)).data

/** The language chosen earlier, else the first of the browser's that we have, else Finnish. */
export const firstLanguage = (): Language =>
  known(localStorage.getItem(LANGUAGE_KEY)) ?? navigator.languages.map(known).find((language) => language) ?? 'fi'
