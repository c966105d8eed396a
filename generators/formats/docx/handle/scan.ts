/** A paper that is not there yet: a box in its place that says which. What is there has become a picture before. */
import { Paragraph } from "docx";
import type { ScanNode } from "../../../values/document.ts";
import { textRuns } from "../runs.ts";
import type { FlowHandler } from "../state.ts";

export const scan: FlowHandler<ScanNode> = ({ scan: { title } }) => [new Paragraph({ style: "MissingScan", children: textRuns(`【待提供】${title}`) })];
