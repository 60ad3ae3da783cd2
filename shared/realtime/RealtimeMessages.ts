/** What a page says over its socket, after every (re)connect. `joined` false: no such customer, or none it may see. */
export type PageMessages = {
  watch: (request: { customerId: string }, answered: (answer: { joined: boolean }) => void) => void
  unwatch: (request: { customerId: string }) => void
}

/** What the server says: something about the customer is new to this viewer. Never what. Fetch after `watch` was answered. */
export type ServerMessages = {
  'look-again': (hint: { customerId: string }) => void
}
