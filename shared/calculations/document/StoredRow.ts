/** A row as it is stored: its cells are whatever was written there. */
export type StoredRow = { id: string; order: number; cells: Record<string, unknown> }
