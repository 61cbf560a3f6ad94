import type { Plugin } from 'esbuild'

/**
 * What is used of RxJS, and the module of RxJS that defines it. Loading `rxjs` itself reads some two hundred files, which takes
 * longer than everything else a program does before it connects. The classes are the same ones either way.
 */
const rxjsModules: Readonly<Record<string, string>> = {
  Observable: 'rxjs/internal/Observable',
  Subject: 'rxjs/internal/Subject',
  Subscription: 'rxjs/internal/Subscription',
  config: 'rxjs/internal/config',
}

/** Imports from `rxjs` only the modules that are used. A name that is missing above fails the build with its name. */
export const slimRxjs: Plugin = {
  name: 'slim-rxjs',
  setup(build) {
    build.onResolve({ filter: /^rxjs$/ }, () => ({ path: 'rxjs', namespace: 'slim-rxjs' }))
    build.onLoad({ filter: /.*/, namespace: 'slim-rxjs' }, () => ({
      contents: Object.entries(rxjsModules)
        .map(([name, module]) => `export { ${name} } from '${module}'`)
        .join('\n'),
    }))
  },
}

/** Puts zod into the bundle without its translations, which are 64 files that `import 'zod'` always reads. */
export const inlineZod: Plugin = {
  name: 'inline-zod',
  setup(build) {
    build.onResolve({ filter: /locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path: 'no-locales', namespace: 'inline-zod' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'inline-zod' }, () => ({ contents: 'export {}' }))
  },
}
