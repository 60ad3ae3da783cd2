import { foldName } from '#shared/register/foldName.ts'

/** Whether each typed word begins some word of the name; å, ä, ö and case as they come. */
export const fits = (name: string, typed: string): boolean => {
  const words = foldName(name).split(/\s+/)
  const asked = foldName(typed).split(/\s+/).filter(Boolean)
  return asked.every((one) => words.some((word) => word.startsWith(one)))
}
