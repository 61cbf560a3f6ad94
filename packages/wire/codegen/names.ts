/** Turns a type name into a file name: `TickEFP` to `tick-efp`, `WshMetaData` to `wsh-meta-data`. */
export function kebab(name: string): string {
  return name
    .replace(/PnL/g, 'Pnl')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}

/** Turns a path into a local variable's name. */
export function local(path: string): string {
  return path.replaceAll('.', '_')
}

/** Gives a path's last part. */
export function leaf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** Gives a path without its last part; the empty path is the scope itself. */
export function parent(path: string): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : ''
}
