/** The diagrams of the content → what is not allowed in them, and what mermaid cannot read. */
import type { Diagnostic, Entry } from "../../schemas/index.ts";
import { checkDiagram } from "../formats/diagram/check.ts";
import { openDrawer } from "../formats/diagram/draw.ts";
import { openDiagramMemory } from "./memory.ts";
import { fencesOf, placeInFence, type EntryFence } from "./place.ts";

interface Found {
  readonly line: number;
  readonly words: string | undefined;
  readonly message: string;
  readonly help: string;
}

/** Mermaid is loaded only for code that was not read before. */
export async function diagramProblems(entries: readonly Entry[]): Promise<Diagnostic[]> {
  const fences = fencesOf(entries);
  if (fences.length === 0) return [];
  const told: Diagnostic[] = [];
  const unread: EntryFence[] = [];
  const memory = openDiagramMemory();
  for (const fence of fences) {
    const problems = checkDiagram(fence.code);
    told.push(...problems.map((problem) => diagnose(fence, "diagrams/allowed", problem)));
    if (problems.length === 0 && !memory.isGood(fence.code)) unread.push(fence);
  }
  if (unread.length === 0) return told;
  const drawer = openDrawer();
  try {
    const read = await Promise.all(unread.map(async (fence) => {
      const problem = await drawer.read(fence.code);
      if (!problem) memory.keepGood(fence.code);
      return problem ? [diagnose(fence, "diagrams/syntax", problem)] : [];
    }));
    return [...told, ...read.flat()];
  } finally {
    await drawer.close();
  }
}

function diagnose(fence: EntryFence, rule: string, { line, words, message, help }: Found): Diagnostic {
  return { ...placeInFence(fence, line, words), rule, severity: "error", clause: "", related: [], message, help };
}
