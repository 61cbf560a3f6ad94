// Writes everything that is made from the declarations, or with --check only says what differs. The pages come last: they are made by
// the code that was just written.
await import('../packages/wire/codegen/main.ts')
await import('../packages/recording/codegen/main.ts')
await import('../docs/tools/pages/main.ts')
