import type { PgConnection } from '../postgres/PgConnection.ts'

/** A client as the commands see it: what runs for it outside transactions is cancelled when it leaves. */
export type Client = { running: PgConnection | undefined; isGone: boolean }
