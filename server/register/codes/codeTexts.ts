import { type Code, CodeModel } from './codeModel.ts'

/** Another process may import: its new codes are seen after this long, in milliseconds. */
const FRESH_FOR = 60_000

type CodeTexts = ReadonlyMap<string, Code>

let loaded: { at: number; texts: Promise<CodeTexts> } | null = null

const load = async (): Promise<CodeTexts> =>
  new Map((await CodeModel.find().lean<Code[]>()).map((code) => [code._id, code]))

/** All harvested codes with their texts, kept in memory (some thousand). `anew`: this process has just stored some. */
export const codeTexts = ({ anew = false } = {}): Promise<CodeTexts> => {
  if (loaded && !anew && performance.now() - loaded.at < FRESH_FOR) return loaded.texts
  const mine = { at: performance.now(), texts: load() }
  loaded = mine
  mine.texts.catch(() => {
    if (loaded === mine) loaded = null
  })
  return mine.texts
}
