/** Names of socket.io rooms: who watches a customer, and the sockets of one session. */
export const rooms = {
  watching: (customerId: string) => `watching:${customerId}`,
  ofSession: (sessionId: string) => `session:${sessionId}`,
}
