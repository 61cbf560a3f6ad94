import { describe, expect, test } from 'vitest'
import { WireClient } from '../src/scenario/wire-client.ts'
import { turn } from '../src/testing/advance.ts'
import { codesOf, sessionWith } from './session-with.ts'

test('display groups show every client what one of them chose', async () => {
  const { gateway, client, ask } = await sessionWith()
  expect(await ask({ type: 'QueryDisplayGroupsRequest', reqId: 1 })).toMatchObject([{ groups: '1|2|3|4|5|6|7' }])
  expect(await ask({ type: 'SubscribeToGroupEventsRequest', reqId: 2, groupId: 4 })).toMatchObject([
    { contractInfo: 'none' },
  ])
  const other = await WireClient.inMemory(gateway, { clientId: 1 })
  other.send({ type: 'SubscribeToGroupEventsRequest', reqId: 9, groupId: 4 })
  other.send({ type: 'UpdateDisplayGroupRequest', reqId: 9, contractInfo: '8314@SMART' })
  await turn()
  expect(client.received.at(-1)).toMatchObject({ type: 'DisplayGroupUpdated', reqId: 2, contractInfo: '8314@SMART' })
  await ask({ type: 'UnsubscribeFromGroupEventsRequest', reqId: 2 })
  const before = client.received.length
  other.send({ type: 'UpdateDisplayGroupRequest', reqId: 9, contractInfo: '265598@SMART' })
  await turn()
  expect(client.received.length).toBe(before)
  expect(codesOf(await ask({ type: 'UpdateDisplayGroupRequest', reqId: 2, contractInfo: 'x' }))).toEqual([321])
  expect(codesOf(await ask({ type: 'SubscribeToGroupEventsRequest', reqId: 3, groupId: 8 }))).toEqual([321])
})

describe('the configuration', () => {
  test('is read, changed and read again', async () => {
    const { ask } = await sessionWith()
    const wanted = { settings: { bulkDataTimeout: 60, loggingLevel: 'Detail' } }
    expect(await ask({ type: 'UpdateConfigRequest', reqId: 1, api: wanted })).toMatchObject([
      {
        type: 'UpdateConfigResponse',
        reqId: 1,
        status: 'Success',
        changedFields: ['api.settings.bulkDataTimeout', 'api.settings.loggingLevel'],
      },
    ])
    expect(await ask({ type: 'ConfigRequest', reqId: 2 })).toMatchObject([
      {
        type: 'ConfigResponse',
        reqId: 2,
        api: { settings: { bulkDataTimeout: 60, loggingLevel: 'Detail', trustedIPs: ['127.0.0.1'] } },
      },
    ])
  })

  test('asks before a precaution is switched off', async () => {
    const { ask } = await sessionWith()
    const api = { precautions: { bypassOrderPrecautions: true } }
    const [refused] = await ask({ type: 'UpdateConfigRequest', reqId: 1, api })
    expect(refused).toMatchObject({ status: 'Rejected', warnings: [{ messageId: 1001 }] })
    const acceptedWarnings = refused?.type === 'UpdateConfigResponse' ? refused.warnings : []
    expect(await ask({ type: 'UpdateConfigRequest', reqId: 2, api, acceptedWarnings })).toMatchObject([
      { status: 'Success' },
    ])
  })

  test('can begin the order ids anew', async () => {
    const { gateway, ask } = await sessionWith()
    gateway.orderIds.used(0, 41)
    expect(await ask({ type: 'IdsRequest', numIds: 1 })).toMatchObject([{ orderId: 42 }])
    await ask({ type: 'UpdateConfigRequest', reqId: 1, resetAPIOrderSequence: true })
    expect(await ask({ type: 'IdsRequest', numIds: 1 })).toMatchObject([{ orderId: 1 }])
  })
})

describe("an advisor's data", () => {
  const xml =
    '<?xml version="1.0"?><ListOfGroups><Group><name>A &amp; B</name><ListOfAccts varName="list"><String>DU1000002</String></ListOfAccts><defaultMethod>Equal</defaultMethod></Group></ListOfGroups>'

  test('is refused to others: the reading without an id, the writing with its own', async () => {
    const { ask } = await sessionWith()
    expect(await ask({ type: 'FARequest', faDataType: 1 })).toMatchObject([{ id: -1, errorCode: 321 }])
    expect(await ask({ type: 'FAReplace', reqId: 7, faDataType: 1, xml })).toMatchObject([{ id: 7, errorCode: 321 }])
    expect(await ask({ type: 'SoftDollarTiersRequest', reqId: 8 })).toMatchObject([
      { type: 'SoftDollarTiers', reqId: 8 },
    ])
  })

  test('groups are written and read', async () => {
    const { gateway, ask } = await sessionWith({ accounts: 2, advisor: true })
    expect(await ask({ type: 'FAReplace', reqId: 7, faDataType: 1, xml })).toMatchObject([
      { type: 'ReplaceFAEnd', reqId: 7 },
    ])
    const [groups] = await ask({ type: 'FARequest', faDataType: 1 })
    expect(groups).toMatchObject({
      type: 'ReceiveFA',
      faDataType: 1,
      xml: expect.stringContaining('<name>A &amp; B</name>'),
    })
    expect(gateway.groups.accountsOf('A & B')).toEqual(['DU1000002'])
    expect(gateway.groups.accountsOf('All')).toEqual(['DF1000001', 'DU1000002'])
  })

  test('groups keep the amounts of their accounts', async () => {
    const { ask } = await sessionWith({ accounts: 2, advisor: true })
    const accounts = '<Account><acct>DU1000002</acct><amount>60.0</amount></Account>'
    const percent = xml.replace('<String>DU1000002</String>', accounts).replace('Equal', 'Percent')
    await ask({ type: 'FAReplace', reqId: 7, faDataType: 1, xml: percent })
    const [groups] = await ask({ type: 'FARequest', faDataType: 1 })
    expect(groups).toMatchObject({ xml: expect.stringContaining(accounts) })
  })

  test('a document that is not whole is refused with 321 and changes nothing', async () => {
    const { gateway, ask } = await sessionWith({ accounts: 2, advisor: true })
    await ask({ type: 'FAReplace', reqId: 7, faDataType: 1, xml })
    for (const torn of ['', '<ListOfGroups', xml.slice(0, -8), '<ListOfAccountAliases></ListOfAccountAliases>'])
      expect(codesOf(await ask({ type: 'FAReplace', reqId: 8, faDataType: 1, xml: torn }))).toEqual([321])
    expect(codesOf(await ask({ type: 'FAReplace', reqId: 9, faDataType: 3, xml }))).toEqual([321])
    expect(gateway.groups.accountsOf('A & B')).toEqual(['DU1000002'])
    await ask({ type: 'FAReplace', reqId: 10, faDataType: 1, xml: '<ListOfGroups/>' })
    expect(gateway.groups.list()).toEqual([])
  })

  test('groups of accounts that do not exist are refused with 10231, profiles with 321', async () => {
    const { ask } = await sessionWith({ accounts: 1, advisor: true })
    expect(codesOf(await ask({ type: 'FAReplace', reqId: 7, faDataType: 1, xml }))).toEqual([10231])
    expect(codesOf(await ask({ type: 'FARequest', faDataType: 2 }))).toEqual([321])
  })
})

test('verification ends without success', async () => {
  const { ask } = await sessionWith()
  expect(await ask({ type: 'VerifyRequest', apiName: 'x', apiVersion: '1' })).toMatchObject([
    { type: 'VerifyMessageApi' },
  ])
  expect(await ask({ type: 'VerifyMessageRequest', apiData: 'y' })).toMatchObject([
    { type: 'VerifyCompleted', errorText: expect.stringMatching(/./) },
  ])
})

test('the log has a line for what clients ask and what they are refused', async () => {
  const lines: string[] = []
  const { ask } = await sessionWith({ log: (line) => lines.push(line) })
  await ask(
    { type: 'MatchingSymbolsRequest', reqId: 3, pattern: 'IBM' },
    { type: 'MarketRuleRequest', marketRuleId: 987_654 },
  )
  expect(lines.slice(-3)).toEqual([
    '15:00:00.000 client 0 > MatchingSymbolsRequest reqId=3 pattern="IBM"',
    '15:00:00.000 client 0 > MarketRuleRequest marketRuleId=987654',
    expect.stringMatching(/^15:00:00.000 client 0 < 322 Error processing request/),
  ])
})
