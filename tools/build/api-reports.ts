import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor'
import { publicPackages } from './doors.ts'

/** The public names of one door with their types, as text, and the file that keeps it. */
export interface ApiReport {
  readonly packageName: string
  readonly file: string
  readonly text: string
}

/** Reads the declarations of every door. The packages must have been built. */
export async function apiReports(): Promise<readonly ApiReport[]> {
  const drafts = await mkdtemp(join(tmpdir(), 'twskit-api-'))
  try {
    const reports: ApiReport[] = []
    for (const { folder, manifest, doors } of await publicPackages()) {
      for (const { output, types, isBrowserOnly } of doors) {
        if (types === undefined || isBrowserOnly) continue
        const name = basename(output, '.js')
        extract(folder, join(folder, types), drafts, name)
        const text = await readFile(join(drafts, `${name}.api.md`), 'utf8')
        reports.push({ packageName: manifest.name, file: join(folder, 'api', `${name}.api.md`), text })
      }
    }
    return reports
  } finally {
    await rm(drafts, { recursive: true, force: true })
  }
}

/** Writes the reports to the files that are committed. */
export async function writeApiReports(): Promise<void> {
  for (const { file, text } of await apiReports()) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

function extract(folder: string, entry: string, drafts: string, name: string): void {
  const silent = { default: { logLevel: ExtractorLogLevel.None } }
  const configObject: IConfigFile = {
    projectFolder: resolve(folder),
    mainEntryPointFilePath: resolve(entry),
    newlineKind: 'lf',
    compiler: {
      // The tool brings a compiler of its own, which reads our declarations but not all of our settings.
      overrideTsconfig: {
        compilerOptions: {
          target: 'es2022',
          module: 'nodenext',
          lib: ['es2022', 'esnext.disposable'],
          types: ['node'],
          strict: true,
          skipLibCheck: true,
        },
        include: ['dist/types'],
      },
    },
    apiReport: {
      enabled: true,
      reportFolder: drafts,
      reportTempFolder: join(drafts, 'temporary'),
      reportFileName: name,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { compilerMessageReporting: silent, extractorMessageReporting: silent, tsdocMessageReporting: silent },
  }
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(folder, 'package.json'),
  })
  const faults: string[] = []
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) faults.push(message.text)
      message.handled = true
    },
  })
  if (faults.length > 0) throw new Error(`${entry}: ${faults.join('\n')}`)
}
