import { VersionError } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { simulated } from '../support/simulated.ts'

describe('the settings of the gateway', () => {
  it('are read and changed', async () => {
    await using setting = await simulated(226)
    const { ib } = setting
    const before = await ib.config()
    expect(before.api.settings).toMatchObject({ readOnlyApi: false, trustedIPs: ['127.0.0.1'] })
    const changes = { api: { settings: { loggingLevel: 'Detail', trustedIPs: ['127.0.0.1', '10.0.0.7'] } } }
    expect(await ib.updateConfig(changes)).toEqual({
      status: 'Success',
      message: '',
      changedFields: ['api.settings.loggingLevel', 'api.settings.trustedIPs'],
      errors: [],
      warnings: [],
    })
    const after = await ib.config()
    expect(after.api.settings).toEqual({ ...before.api.settings, ...changes.api.settings })
    expect(after.lockAndExit).toEqual(before.lockAndExit)
  })

  it('take a second call where a change has to be accepted', async () => {
    await using setting = await simulated(226)
    const { ib } = setting
    const changes = { api: { precautions: { bypassBondWarning: true } } }
    const asked = await ib.updateConfig(changes)
    expect(asked.status).toBe('Rejected')
    expect(asked.warnings).toHaveLength(1)
    expect((await ib.config()).api.precautions?.bypassBondWarning ?? false).toBe(false)
    const accepted = await ib.updateConfig({ ...changes, acceptedWarnings: asked.warnings })
    expect(accepted.changedFields).toEqual(['api.precautions.bypassBondWarning'])
    expect((await ib.config()).api.precautions?.bypassBondWarning).toBe(true)
  })

  it('are checked by name', async () => {
    await using setting = await simulated(226)
    // @ts-expect-error no such setting
    const misspelt = failure(setting.ib.updateConfig({ api: { settings: { readonlyApi: true } } }))
    expect(await misspelt).toMatchObject({ path: 'changes.api.settings.readonlyApi', value: true })
  })

  it.each([187, 206])('do not exist at server version %i', async (serverVersion) => {
    await using setting = await simulated(serverVersion)
    expect(await failure(setting.ib.config())).toBeInstanceOf(VersionError)
    expect(await failure(setting.ib.updateConfig({}))).toMatchObject({ needed: 221, serverVersion })
  })
})
