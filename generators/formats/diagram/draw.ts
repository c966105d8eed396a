/** Mermaid code → drawings, by a thread that is started for the first order and ended when the caller is done. */
import { Worker } from "node:worker_threads";
import type { Drawing } from "../../values/drawing.ts";
import type { SyntaxProblem } from "./syntax.ts";
import type { Answer, Order } from "./worker.ts";

export interface Drawer {
  /** Rejects when the code cannot be drawn. */
  draw(code: string): Promise<Drawing>;
  /** Where mermaid's own parser stumbles; undefined when it can read the code. */
  read(code: string): Promise<SyntaxProblem | undefined>;
  close(): Promise<void>;
}

export interface DrawerOptions {
  /** Longest time without an answer; one diagram takes about half a second, the start two. */
  readonly patienceMs?: number;
  /** The thread's program. */
  readonly program?: URL;
}

interface Waiting {
  readonly succeed: (answer: Answer) => void;
  readonly fail: (reason: Error) => void;
}

export function openDrawer({ patienceMs = 60_000, program = new URL("./worker.ts", import.meta.url) }: DrawerOptions = {}): Drawer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;

  /** Everybody who waits is told; the next order gets a new thread. */
  const give = (up: Error): void => {
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    void worker?.terminate();
    worker = undefined;
    for (const { fail } of all) fail(up);
  };
  const watch = (): void => {
    clearTimeout(timer);
    if (waiting.size === 0) return worker?.unref();
    timer = setTimeout(() => give(new Error(`图没有画出来：画图的线程 ${Math.round(patienceMs / 1000)} 秒没有答复`)), patienceMs);
  };
  const start = (): Worker => {
    // What the library prints is of no use to anybody; what goes wrong is told in the answer.
    const started = new Worker(program, { execArgv: [], stdout: true, stderr: true });
    const current = (act: () => void): void => void (started === worker && act());
    started.on("message", (answer: Answer) => current(() => {
      const order = waiting.get(answer.number);
      waiting.delete(answer.number);
      watch();
      if ("failed" in answer) order?.fail(new Error(`图没有画出来：${answer.failed}`));
      else order?.succeed(answer);
    }));
    started.on("error", (error) => current(() => give(new Error(`图没有画出来：画图的线程出错：${error instanceof Error ? error.message : String(error)}`))));
    started.on("exit", (code) => current(() => give(new Error(`图没有画出来：画图的线程意外结束（退出码 ${code}）`))));
    return started;
  };
  const ask = (task: Order["task"], code: string): Promise<Answer> =>
    new Promise((succeed, fail) => {
      const number = (last += 1);
      waiting.set(number, { succeed, fail });
      worker ??= start();
      worker.ref();
      worker.postMessage({ number, task, code } satisfies Order);
      watch();
    });

  return {
    async draw(code) {
      return ((await ask("draw", code)) as Extract<Answer, { drawing: Drawing }>).drawing;
    },
    async read(code) {
      return ((await ask("read", code)) as Extract<Answer, { problem: unknown }>).problem;
    },
    async close() {
      const ending = worker;
      give(new Error("图没有画出来：画图已经结束"));
      await ending?.terminate();
    },
  };
}

/** In the order of the codes; rejects with the first that cannot be drawn. */
export async function drawDiagrams(codes: readonly string[]): Promise<readonly Drawing[]> {
  const drawer = openDrawer();
  try {
    return await Promise.all(codes.map((code) => drawer.draw(code)));
  } finally {
    await drawer.close();
  }
}
