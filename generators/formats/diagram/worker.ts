/** The thread in which diagrams are read and drawn, one after the other: orders in, answers out. */
import { parentPort } from "node:worker_threads";
import type { Drawing } from "../../values/drawing.ts";
import { readingOrder } from "./labels.ts";
import { darkened } from "./look.ts";
import { drawWithMermaid, findSyntaxProblem } from "./mermaid.ts";
import { plainPicture } from "./plain/picture.ts";
import type { SyntaxProblem } from "./syntax.ts";

export interface Order {
  readonly number: number;
  readonly task: "read" | "draw";
  readonly code: string;
}

export type Answer =
  | { readonly number: number; readonly problem: SyntaxProblem | undefined }
  | { readonly number: number; readonly drawing: Drawing }
  | { readonly number: number; readonly failed: string };

/** Pixels of the PNG for each of the picture: sharp in print. */
const pngScale = 2;

let turn: Promise<void> = Promise.resolve();
parentPort?.on("message", (order: Order) => {
  turn = turn.then(async () => parentPort?.postMessage(await answer(order)));
});

async function answer({ number, task, code }: Order): Promise<Answer> {
  try {
    return task === "read" ? { number, problem: await findSyntaxProblem(code) } : { number, drawing: await draw(code) };
  } catch (error) {
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function draw(code: string): Promise<Drawing> {
  const { svg, widthPx, heightPx, texts } = await drawWithMermaid(code, plainPicture);
  // Only who draws needs the renderer.
  const { rasterise } = await import("./raster.ts");
  return { svg, svgDark: darkened(svg), png: rasterise(svg, pngScale), widthPx, heightPx, labels: readingOrder(texts, code) };
}
