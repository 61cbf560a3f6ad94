import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { scripted, simulated } from '../support/simulated.ts'

describe.each([187, 206, 226])('an advisor at server version %i', (serverVersion) => {
  it('reads and replaces groups', async () => {
    await using setting = await simulated(serverVersion, { advisor: true, accounts: 3 })
    const { ib } = setting
    expect(await ib.requestFA('groups')).toEqual([])
    const accounts = ib.managedAccounts.slice(1).map((account) => ({ account, amount: undefined }))
    const groups = [
      { name: 'Fish & "Chips" <Co>', accounts, defaultMethod: 'NetLiq' },
      { name: 'One', accounts: accounts.slice(0, 1), defaultMethod: 'Equal' },
    ]
    expect(await ib.replaceFA('groups', groups)).toMatch(/success/)
    expect(await ib.requestFA('groups')).toEqual(groups)
    const stranger = [{ name: 'Bad', accounts: [{ account: 'DU9', amount: undefined }], defaultMethod: 'Equal' }]
    expect(await failure(ib.replaceFA('groups', stranger))).toMatchObject({ gatewayCode: 10231 })
    expect(await ib.requestFA('groups')).toEqual(groups)
  })

  it('reads aliases and tiers', async () => {
    await using setting = await simulated(serverVersion, { advisor: true, accounts: 2 })
    const { ib } = setting
    const aliases = await ib.requestFA('aliases')
    expect(aliases).toEqual(ib.managedAccounts.map((account) => ({ account, alias: account })))
    await ib.replaceFA('aliases', aliases)
    expect((await ib.softDollarTiers())[0]).toMatchObject({ name: 'Maintain', value: 'MAINTAIN' })
  })

  it('is needed: others are refused', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    expect(await failure(ib.requestFA('groups'))).toMatchObject({ gatewayCode: 321, request: { kind: 'requestFA' } })
    expect(await failure(ib.replaceFA('groups', []))).toMatchObject({ gatewayCode: 321 })
    expect(await ib.softDollarTiers()).toEqual([])
    // @ts-expect-error profiles are gone
    expect(await failure(ib.requestFA('profiles'))).toMatchObject({ path: 'kind', value: 'profiles' })
  })
})

describe('groups with shares', () => {
  it('travel as elements of their own', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const read = ib.requestFA('groups')
    expect(await line.next('FARequest')).toMatchObject({ faDataType: 1 })
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <!-- written by TWS -->
      <ListOfGroups><Group><name>Ratio</name><ListOfAccts varName="list">
        <Account><acct>DU1</acct><amount>2.5</amount></Account><Account><acct>DU2</acct><amount></amount></Account>
      </ListOfAccts><defaultMethod>Ratio</defaultMethod></Group></ListOfGroups>`
    line.send({ type: 'ReceiveFA', faDataType: 1, xml })
    const groups = await read
    const accounts = [
      { account: 'DU1', amount: 2.5 },
      { account: 'DU2', amount: undefined },
    ]
    expect(groups).toEqual([{ name: 'Ratio', accounts, defaultMethod: 'Ratio' }])
    const replaced = ib.replaceFA('groups', groups)
    const sent = await line.next('FAReplace')
    expect(sent.xml).toContain('<Account><acct>DU1</acct><amount>2.5</amount></Account><String>DU2</String>')
    line.send({ type: 'ReplaceFAEnd', reqId: sent.reqId, text: 'done' })
    expect(await replaced).toBe('done')
  })
})
