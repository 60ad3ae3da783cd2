import type { Handler } from '#server/http/Handler.ts'
import type { getMatter as contract } from '#shared/matters/getMatter.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import { presentMatter } from './presentMatter.ts'

/** One matter, whole. */
export const getMatter: Handler<typeof contract> = async (context, { matterId }) => {
  const { matter, customer } = await getAccessibleMatter(context, 'read', matterId)
  return presentMatter(context, matter, customer)
}
