import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { helsinkiTime } from './helsinkiTime.ts'
import { sayTime } from './sayTime.ts'

/** Days and times in the language of the screen, told from today in Finland. */
export const useSayTime = () => {
  const text = useText()
  const { language } = useLanguage()
  const today = helsinkiTime(Date.now()).day
  return { today, ...sayTime(text, language, today) }
}
