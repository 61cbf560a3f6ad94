// npm passes a signal on to its shell only. When that shell dies of it, the program it ran would go on alone;
// with this preloaded it is interrupted too, and closes as after Ctrl-C.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGINT')
}, 100)
watch.unref()

// A program that is still being loaded has opened nothing, and cannot say so when it is interrupted.
process.on('SIGINT', () => {
  if (process.listenerCount('SIGINT') > 1) return
  console.log('\nShutdown complete: nothing was open yet.')
  process.exit(130)
})

// Whoever read the output is gone, as `head` is after ten lines.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
