/** A file as it came over HTTP; nothing of it is believed yet. */
export type ReceivedFile = { name: string; bytes: Uint8Array }
