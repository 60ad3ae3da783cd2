import type { Handler } from '#server/http/Handler.ts'
import type { getRegisterCodes as contract } from '#shared/register/getRegisterCodes.ts'
import { TOL_2025 } from '#shared/register/industries.gen.ts'
import { MUNICIPALITIES, REGIONS } from '#shared/register/municipalities.gen.ts'
import { CodeReader } from './codes/CodeReader.ts'
import { codeTexts } from './codes/codeTexts.ts'

/** The codes that companies are filtered by: areas and industries of today, forms that the register has told. */
export const getRegisterCodes: Handler<typeof contract> = async ({ language }) => {
  const texts = await codeTexts()
  const codes = new CodeReader(texts, language)
  const byText = new Intl.Collator(language)
  const inOrder = <T extends { text: string }>(items: T[]) => items.sort((a, b) => byText.compare(a.text, b.text))
  const forms = [...texts.keys()].filter((key) => key.startsWith('form:')).map((key) => key.slice('form:'.length))
  return {
    municipalities: inOrder(MUNICIPALITIES.map(([code]) => codes.municipality(code))),
    regions: inOrder(REGIONS.map(([code]) => codes.region(code))),
    industries: TOL_2025.map(([code, , fi, sv, en]) => ({ code, text: { fi, sv, en }[language] })),
    forms: inOrder(forms.map((code) => codes.form(code))),
  }
}
