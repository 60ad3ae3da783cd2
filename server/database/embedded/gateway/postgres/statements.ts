import type { Statement } from './Statement.ts'

const statement = (name: string, sql: string): Statement => ({ name, sql })

const firstPage = (name: string) =>
  statement(
    name,
    `SELECT cursorpage, continuation, persistconnection, cursorid FROM documentdb_api.${name}_cursor_first_page($1::text, $2::documentdb_core.bson)`,
  )

const write = (name: string) =>
  statement(
    name,
    `SELECT p_result, p_success FROM documentdb_api.${name}($1::text, $2::documentdb_core.bson, $3::documentdb_core.bsonsequence, NULL)`,
  )

const explain = (name: string, base: string, analyze: boolean) =>
  statement(
    name,
    `EXPLAIN (FORMAT JSON, COSTS ON, ANALYZE ${analyze}) SELECT document FROM documentdb_api_catalog.bson_aggregation_${base}($1::text, $2::documentdb_core.bson)`,
  )

/** Every SQL text of the gateway. Signatures: the extension's documentdb--*.sql. */
export const SQL = {
  find: firstPage('find'),
  aggregate: firstPage('aggregate'),
  listCollections: firstPage('list_collections'),
  listIndexes: firstPage('list_indexes'),
  getMore: statement(
    'get_more',
    'SELECT cursorpage, continuation FROM documentdb_api.cursor_get_more($1::text, $2::documentdb_core.bson, $3::documentdb_core.bson)',
  ),
  deleteCursors: statement('delete_cursors', 'SELECT documentdb_api_internal.delete_cursors($1::text::int8[])'),
  insert: write('insert'),
  update: write('update'),
  delete: write('delete'),
  findAndModify: statement(
    'find_and_modify',
    'SELECT p_result, p_success FROM documentdb_api.find_and_modify($1::text, $2::documentdb_core.bson, NULL)',
  ),
  count: statement('count', 'SELECT document FROM documentdb_api.count_query($1::text, $2::documentdb_core.bson)'),
  distinct: statement(
    'distinct',
    'SELECT document FROM documentdb_api.distinct_query($1::text, $2::documentdb_core.bson)',
  ),
  validate: statement('validate', 'SELECT document FROM documentdb_api.validate($1::text, $2::documentdb_core.bson)'),
  create: statement('create', 'SELECT documentdb_api.create_collection_view($1::text, $2::documentdb_core.bson)'),
  collMod: statement('coll_mod', 'SELECT documentdb_api.coll_mod($1::text, $2::text, $3::documentdb_core.bson)'),
  drop: statement('drop', 'SELECT documentdb_api.drop_collection($1::text, $2::text)'),
  dropDatabase: statement('drop_database', 'SELECT documentdb_api.drop_database($1::text)'),
  dropIndexes: statement('drop_indexes', 'CALL documentdb_api.drop_indexes($1::text, $2::documentdb_core.bson)'),
  renameCollection: statement('rename_collection', 'SELECT documentdb_api.rename_collection($1::documentdb_core.bson)'),
  collStats: statement('coll_stats', 'SELECT documentdb_api.coll_stats($1::text, $2::text, $3::text::float8)'),
  dbStats: statement('db_stats', 'SELECT documentdb_api.db_stats($1::text, $2::text::float8)'),
  currentOp: statement(
    'current_op',
    'SELECT document FROM documentdb_api.current_op_command($1::documentdb_core.bson)',
  ),
  createIndexesBlocking: statement(
    'create_indexes',
    'SELECT documentdb_api_internal.create_indexes_non_concurrently($1::text, $2::documentdb_core.bson, true)',
  ),
  createIndexesInBackground: statement(
    'create_indexes_background',
    'SELECT retval, ok, requests FROM documentdb_api.create_indexes_background($1::text, $2::documentdb_core.bson)',
  ),
  indexBuildStatus: statement(
    'index_build_status',
    'SELECT retval, ok, complete FROM documentdb_api_internal.check_build_index_status($1::documentdb_core.bson)',
  ),
  tableBytes: statement(
    'table_bytes',
    `SELECT pg_catalog.pg_relation_size(to_regclass('documentdb_data.documents_' || collection_id))::text
     FROM documentdb_api_catalog.collections WHERE database_name = $1::text AND collection_name = $2::text`,
  ),
  indexKey: statement(
    'index_key',
    `SELECT (index_spec).index_name, (index_spec).index_key FROM documentdb_api_catalog.collection_indexes
     JOIN documentdb_api_catalog.collections USING (collection_id)
     WHERE database_name = $1::text AND collection_name = $2::text
       AND ((index_spec).index_name = $3::text OR index_id::text = $4::text)`,
  ),
  indexKeys: statement(
    'index_keys',
    `SELECT (index_spec).index_name, (index_spec).index_key FROM documentdb_api_catalog.collection_indexes
     JOIN documentdb_api_catalog.collections USING (collection_id) WHERE database_name = $1::text`,
  ),
  listDatabases: statement(
    'list_databases',
    `SELECT database_name, coalesce(sum(pg_catalog.pg_total_relation_size(to_regclass('documentdb_data.documents_' || collection_id))), 0)::text
     FROM documentdb_api_catalog.collections GROUP BY database_name ORDER BY database_name`,
  ),
  explainFind: explain('explain_find', 'find', false),
  explainPipeline: explain('explain_pipeline', 'pipeline', false),
  explainCount: explain('explain_count', 'count', false),
  explainDistinct: explain('explain_distinct', 'distinct', false),
  analyzeFind: explain('analyze_find', 'find', true),
  analyzePipeline: explain('analyze_pipeline', 'pipeline', true),
  analyzeCount: explain('analyze_count', 'count', true),
  analyzeDistinct: explain('analyze_distinct', 'distinct', true),
  begin: statement('begin', 'BEGIN ISOLATION LEVEL REPEATABLE READ'),
  commit: statement('commit', 'COMMIT'),
  rollback: statement('rollback', 'ROLLBACK'),
  transactionId: statement('transaction_id', 'SELECT pg_current_xact_id_if_assigned()::text'),
  transactionStatus: statement('transaction_status', 'SELECT pg_xact_status($1::text::xid8)'),
  setLocal: statement('set_local', 'SELECT set_config($1::text, $2::text, true)'),
}
