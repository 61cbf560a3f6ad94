import { bool, int, listOf, message, nested, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import {
  ApiConfig,
  LockAndExitConfig,
  MessageConfig,
  OrdersConfig,
  UpdateConfigWarning,
} from './configuration-sections.ts'

/** Declares what `reqConfig` sends. */
export const ConfigRequest = message({
  id: 108,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqConfig'],
  doc: 'Asks for the settings of the gateway.',
  fields: {
    reqId: int('names the request; its answers carry it'),
  },
  exists: since(v.config),
  proto: [since(v.config), { reqId: 1 }],
})

/** Declares what `configResponse` reports. */
export const ConfigResponse = message({
  id: 110,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['configResponse'],
  doc: 'Carries the settings of the gateway.',
  fields: {
    reqId: int('the request this answers'),
    lockAndExit: nested(LockAndExitConfig, 'when the gateway logs off or restarts'),
    messages: listOf(MessageConfig, 'the message boxes and what happens instead of showing them'),
    api: nested(ApiConfig, 'precautions and settings of the API'),
    orders: nested(OrdersConfig, 'settings of orders'),
  },
  exists: since(v.config),
  proto: [since(v.config), { reqId: 1, lockAndExit: 2, messages: 3, api: 4, orders: 5 }],
})

/** Declares what `updateConfig` sends. */
export const UpdateConfigRequest = message({
  id: 109,
  from: 'client',
  belongsTo: 'reqId',
  official: ['updateConfig'],
  doc: 'Changes settings of the gateway: those that are given, the others stay.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    lockAndExit: nested(LockAndExitConfig, 'when the gateway logs off or restarts'),
    messages: listOf(MessageConfig, 'the message boxes to change'),
    api: nested(ApiConfig, 'precautions and settings of the API'),
    orders: nested(OrdersConfig, 'settings of orders'),
    acceptedWarnings: listOf(UpdateConfigWarning, 'the warnings of an earlier answer that are accepted now'),
    resetAPIOrderSequence: bool('starts order ids again from 1'),
  },
  exists: since(v.updateConfig),
  proto: [
    since(v.updateConfig),
    { reqId: 1, lockAndExit: 2, messages: 3, api: 4, orders: 5, acceptedWarnings: 6, resetAPIOrderSequence: 7 },
  ],
})

/** Declares what `updateConfigResponse` reports. */
export const UpdateConfigResponse = message({
  id: 111,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['updateConfigResponse'],
  doc: 'Says what became of a change of settings.',
  fields: {
    reqId: int('the request this answers'),
    status: string('whether the change was made, as a word'),
    message: string('the explanation of the status'),
    changedFields: listOf('string', 'the settings that changed, by name'),
    errors: listOf('string', 'why settings could not be changed'),
    warnings: listOf(UpdateConfigWarning, 'what must be accepted before the change is made'),
  },
  exists: since(v.updateConfig),
  proto: [since(v.updateConfig), { reqId: 1, status: 2, message: 3, changedFields: 4, errors: 5, warnings: 6 }],
})
