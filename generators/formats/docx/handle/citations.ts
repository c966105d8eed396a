/** The clauses that a section fulfils, in one small line at its end. */
import { Paragraph } from "docx";
import type { Citations } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import type { FlowHandler } from "../state.ts";

export const citations: FlowHandler<Citations> = ({ labels }) => [new Paragraph({ style: "Citations", children: textRuns(`【响应招标文件：${labels.join("；")}】`) })];
