/** Names of socket.io rooms: who watches a customer, the sockets of one session, of one person, and of who a grant may name so. */
export const rooms = {
  watching: (customerId: string) => `watching:${customerId}`,
  ofSession: (sessionId: string) => `session:${sessionId}`,
  ofUser: (userId: string) => `user:${userId}`,
  ofKey: (key: string) => `key:${key}`,
}
