/** Something that goes on in the background until it is stopped; `stop` resolves when its last round has ended. */
export type Following = { stop(): Promise<void> }
