/**
 * Ends this process once the one that started it is gone. npm passes a signal to its shell alone, which
 * would leave a server or a test run behind; a process not started by npm is left to itself.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
