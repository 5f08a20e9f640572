import { Worker } from 'node:worker_threads';

/** Runs a file of ours in a thread of its own, and gives the one message that it sends. */
export const inThread = <Message>(file: URL, data?: unknown): Promise<Message> =>
  new Promise((done, fail) => {
    const worker = new Worker(file, {
      workerData: data,
      // Node before 22.18 strips no types unless it is told to.
      execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
    });
    worker.once('message', (message: Message) => {
      done(message);
    });
    worker.once('error', fail);
    worker.once('exit', (code) => {
      fail(new Error(`${file.pathname} ended with ${code} and said nothing.`));
    });
  });
