import { useQuery } from '@tanstack/react-query'
import { listMatterChoices } from '#shared/matters/listMatterChoices.ts'
import { queryFor } from '../api/queryFor.ts'

/** To whom matters of the viewer's organisation can be given; undefined while on its way. */
export const useMatterChoices = (needed = true) =>
  useQuery({ ...queryFor(listMatterChoices, {}), enabled: needed }).data
