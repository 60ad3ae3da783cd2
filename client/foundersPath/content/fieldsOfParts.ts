export type FormPart = 'place' | 'whom' | 'permit' | 'help' | 'duty'

/** The folded parts of the form, and the fields that lie in each: what is wrong with one opens its part. */
export const FIELDS_OF_PARTS: Readonly<Record<FormPart, readonly string[]>> = {
  place: ['phase', 'dependsOn', 'takes'],
  whom: ['forms', 'industries'],
  permit: ['kind', 'authority', 'authorityId'],
  help: ['helpers', 'helperKinds', 'links'],
  duty: ['owner', 'ownerId'],
}
