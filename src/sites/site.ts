/** One reader's site: the model of what they may see, with what all its pages look up. Built once a process. */
import { audiences, type Audience, type Diagnostic, type Model } from "../../schemas/index.ts";
import { takeInput, type Download, type RuleExample } from "../build/input.ts";
import { tenderChapters, type TenderChapter } from "./chapters.ts";
import { usesOfClauses, type Use } from "./citations.ts";
import { anchor } from "./link.ts";
import { knownWords } from "./words.ts";

export interface Site {
  readonly audience: Audience;
  /** 投标工作间 */
  readonly name: string;
  /** For whom the site is, in one sentence. */
  readonly purpose: string;
  readonly model: Model;
  readonly chapters: readonly TenderChapter[];
  readonly downloads: readonly Download[];
  /** All problems; empty for who is not of the bid team. */
  readonly diagnostics: readonly Diagnostic[];
  readonly examples: Readonly<Record<string, RuleExample>>;
  /** The content holds sample data or blanks to fill in. */
  readonly draft: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Cells that name something with a page of its own, word for word → its path. */
  readonly words: ReadonlyMap<string, string>;
  /** Path of a clause; undefined when the tender has no such clause. */
  clausePath(id: string): string | undefined;
}

const titles: Readonly<Record<Audience, { name: string; purpose: string }>> = {
  bid: { name: "投标工作间", purpose: "给投标团队：招标条款、响应、报价、检查结果和要交的文件都在这里。" },
  runbook: { name: "项目经理手册", purpose: "给项目经理和运维人员：该做什么、何时做、出事找谁、怎么处置。" },
  review: { name: "评审资料", purpose: "给采购人和评审人员：服务标准、预案、演练、风险和交付的文件。" },
};

const sites = new WeakMap<object, ReadonlyMap<Audience, Site>>();

export function siteOf(audience: Audience): Site {
  const input = takeInput();
  const known = sites.get(input) ?? new Map(audiences.map((each) => [each, build(each)]));
  sites.set(input, known);
  return known.get(audience) as Site;
}

function build(audience: Audience): Site {
  const { models, downloads, diagnostics, examples } = takeInput();
  const model = models[audience];
  const chapters = tenderChapters(model.clauses.lines);
  const chapterOf = new Map(chapters.flatMap(({ id, lines }) => lines.map((line) => [line.id, id] as const)));
  const clausePath = (id: string): string | undefined => {
    const chapter = chapterOf.get(id);
    return chapter && `clauses/${chapter}.html${chapter === id ? "" : anchor(id)}`;
  };
  const count = (severity: Diagnostic["severity"]): number => diagnostics.filter((found) => found.severity === severity).length;
  return {
    audience, ...titles[audience], model, chapters, clausePath,
    downloads: downloads.filter((file) => file.audience === audience),
    diagnostics: audience === "bid" ? diagnostics : [],
    examples: audience === "bid" ? examples : {},
    draft: model.open.sample + model.open.placeholder > 0,
    errors: count("error"), warnings: count("warning"),
    uses: usesOfClauses(model),
    words: knownWords(model, clausePath),
  };
}
