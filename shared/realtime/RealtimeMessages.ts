/** The server's answer to a watch. */
type Watching = {
  /** false: no such customer, or none that the viewer may see. */
  joined: boolean
  /** Whether something has changed for this viewer since the page fetched what it shows. */
  lookAgain: boolean
  /** What is open to the viewer now, one word for each part of it: a page that misses a word it had before closes. */
  view: string[]
  /** See rightsMark: of who the server takes the viewer for now. */
  rights: string
}

/** What a page says over its socket, after every (re)connect. `fetchedAgo`: milliseconds since it began to fetch what it shows. */
export type PageMessages = {
  watch: (request: { customerId: string; fetchedAgo?: number }, answered: (answer: Watching) => void) => void
  unwatch: (request: { customerId: string }) => void
}

/** What the server says. Never contents, and nothing of what the viewer doesn't see. */
export type ServerMessages = {
  /** Something about the customer is new to this viewer. Fetch after `watch` was answered. */
  'look-again': (hint: { customerId: string }) => void
  /** What the viewer saw of the customer, or a part of it, is closed: leave none of it on the screen or in memory. */
  closed: (hint: { customerId: string }) => void
  /** The customer opened or closed something to this viewer, who doesn't watch it: lists that name it are no longer true. */
  'access-changed': (hint: { customerId: string }) => void
  /** The viewer's own rights are others than before: role, team, mandate. Read the session anew, and everything with it. */
  'rights-changed': () => void
  /** Some matter or hand-off at the viewer's organisation, which they may see, is other than before: ask lists of work again. */
  'work-changed': () => void
  /** Something happened with a customer that opened its record to the viewer, which they may read by that: ask the feed again. */
  'news-changed': () => void
  /** The viewer's own notices are others than before: one came, or was read in another window. */
  'notices-changed': () => void
}
