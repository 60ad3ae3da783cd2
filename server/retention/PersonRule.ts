/** What becomes of a collection's words on persons; a test holds the table against every path of every model. */
export type PersonRule =
  /** Records go whole (an event is emptied), by this sweep. */
  | { sweep: string; why: string }
  /** The database itself removes them after a time that the model declares. */
  | { expires: string }
  /** Records stay: of each path that could hold a word or an id, why it tells of no person, or what clears it. */
  | { stays: Readonly<Record<string, string>> }
