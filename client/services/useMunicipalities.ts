import { useQuery } from '@tanstack/react-query'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { queryFor } from '../api/queryFor.ts'
import { useText } from '../i18n/useText.ts'

/** Municipalities by name, and an area in words. */
export const useMunicipalities = () => {
  const text = useText()
  const { data } = useQuery({ ...queryFor(getRegisterCodes, {}), staleTime: Number.POSITIVE_INFINITY })
  const all = data?.municipalities ?? []
  const nameOf = (code: string): string => all.find((one) => one.code === code)?.text ?? code
  return {
    all,
    nameOf,
    areaWords: (codes: readonly string[]): string =>
      codes.length === 0 ? text('services.everywhere') : codes.map(nameOf).join(', '),
  }
}
