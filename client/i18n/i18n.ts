import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { Language } from '#shared/languages/Language.ts'
import { firstLanguage } from './firstLanguage.ts'
import { texts } from './texts.ts'

const inLanguage = (language: Language) => ({
  translation: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])),
})

/** The texts in the language chosen; React escapes what it shows, so values are filled in as they are. */
export const i18n = createInstance()

i18n
  .use(initReactI18next)
  .init({
    lng: firstLanguage(),
    fallbackLng: false,
    supportedLngs: Language.options,
    resources: Object.fromEntries(Language.options.map((language) => [language, inLanguage(language)])),
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  .catch((error: unknown) => {
    throw error
  })
