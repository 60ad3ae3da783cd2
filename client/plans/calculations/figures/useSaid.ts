import { useLanguage } from '../../../i18n/useLanguage.ts'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** Figures as they stand in tables and charts: whole euros. The exact ones are in the results themselves. */
export const useSaid = () => {
  const { language } = useLanguage()
  const locale = LOCALES[language]
  const money = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const
  const [whole, short, plain] = [
    new Intl.NumberFormat(locale, money),
    new Intl.NumberFormat(locale, { ...money, notation: 'compact' }),
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  ]
  const exact = (amount: string) => amount as Intl.StringNumericLiteral
  return {
    /** `12 346 €` */
    euros: (amount: string) => whole.format(exact(amount)),
    /** `12 t. €`, of an axis. */
    shortly: (amount: number) => short.format(amount),
    /** `12 346`, where the unit is said above. */
    bare: (amount: string) => plain.format(exact(amount)).replace(/^[-−]0$/, '0'),
    number: (amount: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(exact(amount)),
    percent: (amount: string) =>
      `${new Intl.NumberFormat(locale).format(exact(amount))}${language === 'en' ? '' : ' '}%`,
  }
}
