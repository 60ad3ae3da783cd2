import * as collection from './collectionCommands.ts'
import { explain } from './explainCommand.ts'
import * as greeting from './greetingCommands.ts'
import type { Handler } from './Handler.ts'
import * as index from './indexCommands.ts'
import * as reading from './readingCommands.ts'
import * as session from './sessionCommands.ts'
import * as writing from './writingCommands.ts'

/** Every command that is served. Names are MongoDB's, with the spellings old drivers use. */
export const COMMANDS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['hello', greeting.hello],
  ['isMaster', greeting.isMaster],
  ['ismaster', greeting.isMaster],
  ['ping', greeting.ping],
  ['buildInfo', greeting.buildInfo],
  ['buildinfo', greeting.buildInfo],
  ['connectionStatus', greeting.connectionStatus],
  ['serverStatus', greeting.serverStatus],
  ['find', reading.find],
  ['aggregate', reading.aggregate],
  ['getMore', reading.getMore],
  ['count', reading.count],
  ['distinct', reading.distinct],
  ['explain', explain],
  ['listCollections', reading.listCollections],
  ['listIndexes', reading.listIndexes],
  ['insert', writing.insert],
  ['update', writing.update],
  ['delete', writing.remove],
  ['findAndModify', writing.findAndModify],
  ['findandmodify', writing.findAndModify],
  ['create', collection.create],
  ['collMod', collection.collMod],
  ['drop', collection.drop],
  ['dropDatabase', collection.dropDatabase],
  ['renameCollection', collection.renameCollection],
  ['validate', collection.validate],
  ['collStats', collection.collStats],
  ['dbStats', collection.dbStats],
  ['currentOp', collection.currentOp],
  ['listDatabases', collection.listDatabases],
  ['createIndexes', index.createIndexes],
  ['dropIndexes', index.dropIndexes],
  ['commitTransaction', session.commitTransaction],
  ['abortTransaction', session.abortTransaction],
  ['endSessions', session.endSessions],
  ['killSessions', session.endSessions],
  ['refreshSessions', session.refreshSessions],
  ['killCursors', session.killCursors],
])
