import type { Actor } from '#shared/access/Actor.ts'

/** On which side of a thread with the customer somebody stands: their organisation, the customer (null), or neither (undefined: a guest). */
export const sideOf = ({
  organisation,
  actsFor,
}: Pick<Actor, 'organisation' | 'actsFor'>): string | null | undefined => (actsFor ? null : organisation?.id)
