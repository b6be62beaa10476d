/** Tells whether a database is PostgreSQL's, and no file. */
export const isPostgresUrl = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);
