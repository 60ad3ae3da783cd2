import type { PrhCompany } from '../prhCompany.ts'
import { type Code, CodeModel } from './codeModel.ts'

type Descriptions = NonNullable<PrhCompany['companyForms']>[number]['descriptions']

const LANGUAGES = [
  ['fi', '1'],
  ['sv', '2'],
  ['en', '3'],
] as const

/** The code lists of one import: the first object that tells a code's texts is believed, and written once. */
export class CodeHarvest {
  #seen = new Set<string>()
  #found: Code[] = []

  /** Note the codes of a company and their texts. */
  take({ companyForms, mainBusinessLine, registeredEntries }: PrhCompany): void {
    for (const form of companyForms ?? []) this.#note(`form:${form.type}`, form.descriptions)
    for (const entry of registeredEntries ?? []) this.#note(`entry:${entry.register}_${entry.type}`, entry.descriptions)
    if (mainBusinessLine) {
      const { typeCodeSet, type, descriptions } = mainBusinessLine
      this.#note(`industry:${typeCodeSet ?? ''}_${type}`, descriptions)
    }
  }

  #note(id: string, descriptions: Descriptions) {
    if (this.#seen.has(id) || !descriptions || descriptions.length === 0) return
    this.#seen.add(id)
    const code: Code = { _id: id, fi: null, sv: null, en: null }
    for (const [language, languageCode] of LANGUAGES) {
      code[language] = descriptions.find((text) => text.languageCode === languageCode)?.description?.trim() || null
    }
    if (code.fi || code.sv || code.en) this.#found.push(code)
  }

  /** Write what was found since the last time. */
  async store(): Promise<void> {
    const found = this.#found
    if (found.length === 0) return
    this.#found = []
    await CodeModel.bulkWrite(
      found.map(({ _id, ...texts }) => ({ updateOne: { filter: { _id }, update: { $set: texts }, upsert: true } })),
      { ordered: false },
    )
  }
}
