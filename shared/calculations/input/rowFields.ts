import { z } from 'zod'
import { plainText } from '#shared/contracts/plainText.ts'

const LONGEST_NAME = 120

/** What every row of every table has. The id is made where the row is, and stays when it is moved or renamed. */
export const rowFields = {
  id: z.string().regex(/^[\w-]{1,40}$/, { error: 'row_id' }),
  name: plainText(LONGEST_NAME).default(''),
}
