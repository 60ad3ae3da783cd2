import { useQuery } from '@tanstack/react-query'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { queryFor } from '../api/queryFor.ts'

/** A division of industries has two digits; a longer code is told by it where it has no text of its own. */
const DIVISION_LENGTH = 2

/** The text of a form, municipality or industry by its code, the code itself where there is none. */
export const useCodeWords = (needed: boolean): ((field: string, code: string) => string) => {
  const { data } = useQuery({ ...queryFor(getRegisterCodes, {}), enabled: needed })
  const lists = { form: data?.forms, municipality: data?.municipalities, industry: data?.industries }
  return (field, code) => {
    const list = lists[field as keyof typeof lists] ?? []
    const textOf = (wanted: string) => list.find((coded) => coded.code === wanted)?.text
    return textOf(code) ?? (field === 'industry' ? textOf(code.slice(0, DIVISION_LENGTH)) : undefined) ?? code
  }
}
