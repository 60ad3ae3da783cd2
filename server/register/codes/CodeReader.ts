import type { Language } from '#shared/languages/Language.ts'
import { TOL_2008, TOL_2025 } from '#shared/register/industries.gen.ts'
import { REGIONS } from '#shared/register/municipalities.gen.ts'
import { municipalityByCode } from '#shared/register/municipalityByCode.ts'
import { registerCodeTexts } from '#shared/register/registerCodeTexts.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Code } from './codeModel.ts'

type CodedText = { code: string; text: string }
type Texts = Record<Language, string | null>

const divisionRows = (rows: typeof TOL_2025): [string, Localised][] =>
  rows.map(([code, , fi, sv, en]) => [code, { fi, sv, en }])
const divisions: Record<string, Map<string, Localised>> = {
  TOIMI3: new Map(divisionRows(TOL_2008)),
  TOIMI4: new Map(divisionRows(TOL_2025)),
}
const regions = new Map(REGIONS.map(([code, fi, sv, en]) => [code, { fi, sv, en }]))
const ownTexts: Record<string, Localised> = registerCodeTexts

/** Codes of the register in one language; a code without a text in it is told in another one, or as itself. */
export class CodeReader {
  #texts: ReadonlyMap<string, Code>
  #language: Language

  constructor(texts: ReadonlyMap<string, Code>, language: Language) {
    this.#texts = texts
    this.#language = language
  }

  #say(code: string, texts: Texts | undefined): CodedText {
    return { code, text: texts?.[this.#language] ?? texts?.fi ?? texts?.sv ?? texts?.en ?? code }
  }

  #find(key: string): Texts | undefined {
    return this.#texts.get(key) ?? ownTexts[key]
  }

  form(code: string): CodedText {
    return this.#say(code, this.#find(`form:${code}`))
  }

  municipality(code: string): CodedText {
    return this.#say(code, municipalityByCode.get(code)?.name)
  }

  region(code: string): CodedText {
    return this.#say(code, regions.get(code))
  }

  /** An industry by its own text, else by that of its division. */
  industry({ code, codeSet }: { code: string; codeSet: string }): CodedText & { codeSet: string } {
    const texts = this.#find(`industry:${codeSet}_${code}`) ?? divisions[codeSet]?.get(code.slice(0, 2))
    return { ...this.#say(code, texts), codeSet }
  }

  situation(code: string): CodedText {
    return this.#say(code, this.#find(`situation:${code}`))
  }

  /** A state of an entry; its text depends on the register. */
  entry(register: string, code: string): CodedText {
    return this.#say(code, this.#find(`entry:${register}_${code}`))
  }

  register(code: string): CodedText {
    return this.#say(code, this.#find(`register:${code}`))
  }

  authority(code: string): CodedText {
    return this.#say(code, this.#find(`authority:${code}`))
  }
}
