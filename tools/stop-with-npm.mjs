// npm passes a signal on to its shell only. When that shell dies of it, the program it ran would go on alone;
// with this preloaded it is interrupted too, and closes as after Ctrl-C.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGINT')
}, 100)
watch.unref()
