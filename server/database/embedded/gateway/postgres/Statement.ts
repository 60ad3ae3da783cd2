/** An SQL text under a short fixed name: each connection prepares it once, at first use, and then only names it. */
export type Statement = { name: string; sql: string }

/** A parameter in PostgreSQL's binary form: text as UTF-8, BSON and BSON sequences as they are. */
export type Parameter = string | Buffer | null

export type Step = { statement: Statement; parameters: readonly Parameter[] }

/** What a step answered: the columns of its rows in binary form, and the command tag, such as `COMMIT`. */
export type StepResult = { rows: (Buffer | null)[][]; tag: string }
