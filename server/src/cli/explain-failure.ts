/** Says in plain words why a server could not start, for the failures that have a remedy. */
export function explainFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  const remedy = REMEDIES[code];
  return remedy ? `${remedy} (${message})` : message;
}

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program listens on this port already: stop it, or choose another "port".',
  EADDRNOTAVAIL: 'This machine has no such network interface: "host" has to be one of its own.',
  EACCES: 'This user may not do that: a "port" below 1024, or a file of someone else’s.',
  ECONNREFUSED: 'PostgreSQL doesn’t answer at the address in "database": is it running there?',
  ENOTFOUND: 'There is no machine of the name in "database".',
  '28P01': 'PostgreSQL refuses the user or the password in "database".',
  '28000': 'PostgreSQL refuses the user in "database".',
  '3D000': 'PostgreSQL has no such database: make it with createdb.',
  '42501': 'The user in "database" may not make tables there.',
  ERR_SQLITE_ERROR:
    'SQLite can’t use the file in "database": does its folder exist, and is it writable?',
};
