/** Codes of diagrams → their drawings, remembered or drawn now. */
import { openDrawer, type Drawer } from "../formats/diagram/draw.ts";
import type { Drawing } from "../values/drawing.ts";
import { openDiagramMemory } from "./memory.ts";

export interface Drawings {
  readonly byCode: ReadonlyMap<string, Drawing>;
  /** Codes that could not be drawn, with the reason. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Started once a process: starting costs more than drawing. It keeps nobody waiting: while nothing is asked it does not hold the process. */
let drawer: Drawer | undefined;

/** A drawing thread is started only when something must be drawn. */
export async function drawingsOf(codes: Iterable<string>): Promise<Drawings> {
  const wanted = new Set(codes);
  const [byCode, failed] = [new Map<string, Drawing>(), new Map<string, string>()];
  if (wanted.size === 0) return { byCode, failed };
  const memory = openDiagramMemory();
  await Promise.all([...wanted].map(async (code) => {
    try {
      const known = memory.drawing(code);
      const drawing = known ?? (await (drawer ??= openDrawer()).draw(code));
      if (!known) memory.keepDrawing(code, drawing);
      byCode.set(code, drawing);
    } catch (error) {
      failed.set(code, error instanceof Error ? error.message : String(error));
    }
  }));
  return { byCode, failed };
}
