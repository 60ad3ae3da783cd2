import { inject } from 'vitest'

/** The address of the run's database server with another database name in it. */
export const databaseUri = (name: string): string =>
  inject('databaseUri').replace(/^(mongodb(?:\+srv)?:\/\/[^/]+)(?:\/[^?]*)?/, `$1/${name}`)
