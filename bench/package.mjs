// How much a user downloads: the tarball that `npm pack` makes, and what it unpacks to, without its dependencies.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function run() {
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], {
    cwd: join(dirname(fileURLToPath(import.meta.url)), '..'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm pack: ${stderr}`)
  const [{ size, unpackedSize, entryCount, files }] = JSON.parse(stdout)
  const largest = [...files].sort((a, b) => b.size - a.size).slice(0, 5)
  return {
    packedKB: Math.round(size / 1000),
    unpackedKB: Math.round(unpackedSize / 1000),
    files: entryCount,
    largest: Object.fromEntries(largest.map((file) => [file.path, Math.round(file.size / 1000)])),
  }
}
