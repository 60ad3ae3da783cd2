/** The client broke the wire protocol. Only its own connection is closed: after such bytes nothing on it can be trusted. */
export class ProtocolError extends Error {
  override name = 'ProtocolError'
}
