/** A row whose cells of these names are filled in. */
export type Ready<Row, Field extends keyof Row> = Omit<Row, Field> & { [Name in Field]: NonNullable<Row[Name]> }
