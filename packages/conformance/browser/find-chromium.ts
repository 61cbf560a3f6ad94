import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Finds a Chromium, or installs Debian's.
 *
 * @throws Error with the package manager's words when there is none and none can be installed.
 */
export function findChromium(): string {
  const named = process.env['TWSKIT_CHROMIUM']
  const found = named ?? places.find((place) => existsSync(place))
  if (found !== undefined) return found
  console.log('Installing Chromium from the packages of this system ...')
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    stdio: 'inherit',
  })
  const installed = places.find((place) => existsSync(place))
  if (installed === undefined) throw new Error(`Chromium was installed, but is in none of ${places.join(', ')}`)
  return installed
}
