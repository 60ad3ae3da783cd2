import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/languages/Language.ts'
import { LANGUAGE_KEY } from './languageStore.ts'

/** The language of the screen, and the way to change it: remembered in this browser. */
export const useLanguage = () => {
  const { i18n } = useTranslation()
  const chooseLanguage = (language: Language) => {
    localStorage.setItem(LANGUAGE_KEY, language)
    document.documentElement.lang = language
    return i18n.changeLanguage(language)
  }
  return { language: i18n.language as Language, chooseLanguage }
}
