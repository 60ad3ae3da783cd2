/** What an administrator has typed and chosen of a person, before it is sent. */
export type PersonDraft = { name: string; email: string; roleId: string | undefined; teamIds: string[] }
