export type EngineBuffers = '128MB' | '512MB'

export type SettingsInput = {
  socketDir: string
  buffers: EngineBuffers
  /** False where /dev/shm is too small, as in a container's default. */
  sharedMemoryFits: boolean
}

/**
 * PostgreSQL's settings, given on the command line at every start: those of this version of Y-CRM always hold, and no
 * path is written into the data.
 */
export function engineSettings({ socketDir, buffers, sharedMemoryFits }: SettingsInput): Record<string, string> {
  return {
    // Nothing acknowledged is lost. Said aloud, so that no file in the data directory can say otherwise.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',

    // No TCP: who may enter the socket's folder (mode 0700) is let in without a password.
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '100',

    shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb,pg_documentdb_extended_rum',
    // Without it a sort never uses an index.
    'documentdb.alternate_index_handler_name': 'extended_rum',
    // Otherwise each sorted cursor holds a connection.
    'documentdb.useFileBasedPersistedCursors': 'on',
    'documentdb.defaultCursorExpiryTimeLimitSeconds': '1800',
    'documentdb_core.enableCollation': 'on',
    'documentdb.enableCollationWithNonUniqueOrderedIndexes': 'on',
    // Racing inserts of one unique key deadlock: fail fast, the gateway repeats the statement.
    deadlock_timeout: '20ms',
    'documentdb.throwDeadlockOnCRUD': 'on',

    // Time to live, index builds in the background and clean-up of cursors run as cron jobs over the socket.
    'cron.host': socketDir,
    'cron.log_run': 'off',
    'cron.log_statement': 'off',
    'documentdb.localhost_connection_string': `host=${socketDir}`,

    // A never-analysed table is searched by the wrong index.
    autovacuum_naptime: '5s',
    autovacuum_analyze_scale_factor: '0.05',
    autovacuum_vacuum_scale_factor: '0.1',

    shared_buffers: buffers,
    max_wal_size: '1GB',
    wal_compression: 'lz4',
    random_page_cost: '1.1',
    jit: 'off',
    dynamic_shared_memory_type: sharedMemoryFits ? 'posix' : 'mmap',
    timezone: 'UTC',
    log_timezone: 'UTC',

    // Messages of failed statements can hold whole documents, that is personal data: errors go to the caller alone.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  }
}
