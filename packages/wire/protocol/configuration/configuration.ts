import { bool, int, listOf, message, nested, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import {
  ApiConfig,
  LockAndExitConfig,
  MessageConfig,
  OrdersConfig,
  UpdateConfigWarning,
} from './configuration-sections.ts'

/** ConfigRequest */
export const ConfigRequest = message({
  id: 108,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqConfig'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  exists: since(v.config),
  proto: [since(v.config), { reqId: 1 }],
})

/** ConfigResponse */
export const ConfigResponse = message({
  id: 110,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['configResponse'],
  doc: '',
  fields: {
    reqId: int(''),
    lockAndExit: nested(LockAndExitConfig, ''),
    messages: listOf(MessageConfig, ''),
    api: nested(ApiConfig, ''),
    orders: nested(OrdersConfig, ''),
  },
  exists: since(v.config),
  proto: [since(v.config), { reqId: 1, lockAndExit: 2, messages: 3, api: 4, orders: 5 }],
})

/** UpdateConfigRequest */
export const UpdateConfigRequest = message({
  id: 109,
  from: 'client',
  belongsTo: 'reqId',
  official: ['updateConfig'],
  doc: '',
  fields: {
    reqId: int(''),
    lockAndExit: nested(LockAndExitConfig, ''),
    messages: listOf(MessageConfig, ''),
    api: nested(ApiConfig, ''),
    orders: nested(OrdersConfig, ''),
    acceptedWarnings: listOf(UpdateConfigWarning, ''),
    resetAPIOrderSequence: bool(''),
  },
  exists: since(v.updateConfig),
  proto: [
    since(v.updateConfig),
    { reqId: 1, lockAndExit: 2, messages: 3, api: 4, orders: 5, acceptedWarnings: 6, resetAPIOrderSequence: 7 },
  ],
})

/** UpdateConfigResponse */
export const UpdateConfigResponse = message({
  id: 111,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['updateConfigResponse'],
  doc: '',
  fields: {
    reqId: int(''),
    status: string(''),
    message: string(''),
    changedFields: listOf('string', ''),
    errors: listOf('string', ''),
    warnings: listOf(UpdateConfigWarning, ''),
  },
  exists: since(v.updateConfig),
  proto: [since(v.updateConfig), { reqId: 1, status: 2, message: 3, changedFields: 4, errors: 5, warnings: 6 }],
})
