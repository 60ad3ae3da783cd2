import type { Context, Read } from './Context.ts'

/** Note that the answer under way shows this record; call it where the record is presented. Public data is not logged. */
export const recordRead = (context: Pick<Context, 'reads'>, read: Read): void => {
  if (read.class !== 'public') context.reads.push(read)
}
