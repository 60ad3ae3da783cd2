/** Why a text that a collection keeps needs no canary; or that it has one. */
export const notConfidential = {
  ID: 'an id, a code, a day or one of a few values',
  NAME: 'the name of somebody who acts, shown beside what they did: the people of the world keep their own',
  HASH: 'a hash or a random secret of ours',
  CODES: 'public words of code lists',
  FACTS: 'names of fields, counts and ids',
  COPY: 'as the record it was made from, whose canaries stand in it',
  CANARY: 'canary',
} as const
