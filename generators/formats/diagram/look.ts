/** How diagrams look: sizes and colours as settings of mermaid, and which colour stands for which on dark ground. */
import type { MermaidConfig } from "mermaid";
import { fontFamily } from "./fonts.ts";

/** The font of the measurements first, then what readers' systems have in its place. */
export const fontStack = `${fontFamily}, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, sans-serif`;
export const textSize = 16;

interface Palette {
  readonly text: string;
  readonly line: string;
  readonly ground: string;
  /** Fill and border of a node. */
  readonly node: string;
  readonly border: string;
  readonly group: string;
  readonly groupBorder: string;
  readonly note: string;
  readonly noteBorder: string;
  readonly critical: string;
  readonly criticalBorder: string;
  /** Fills of parts that stand side by side, each readable below `text`. */
  readonly parts: readonly string[];
}

/** Colours that authors do not write, so that theirs stay theirs on dark ground. */
const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    text: "#1b2025", line: "#46525e", ground: "#fffffe", node: "#e6eff8", border: "#2f6299", group: "#f6f8fa", groupBorder: "#9aa6b2",
    note: "#fff6dc", noteBorder: "#c69a2c", critical: "#fbdcd8", criticalBorder: "#b3392e",
    parts: ["#cfe1f3", "#d6ecd8", "#fdeabf", "#f8d8cf", "#e2daf1", "#cdebea", "#eadfcb", "#dfe4ea"],
  },
  dark: {
    text: "#e4e8ec", line: "#a6b0ba", ground: "#14181c", node: "#203449", border: "#7fb2e5", group: "#1c2127", groupBorder: "#5a6672",
    note: "#3a2e0d", noteBorder: "#c69a2c", critical: "#4a2320", criticalBorder: "#f0968c",
    parts: ["#24405c", "#22462a", "#4d3d12", "#54302a", "#3c3157", "#1d4746", "#463c28", "#343c45"],
  },
};

/** Mermaid colours parts from these lists, each as long as its own. */
const numbered = (name: string, from: number, count: number, colours: readonly string[]): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${from + at}`, colours[at % colours.length] as string]));

function themeVariables(): Record<string, unknown> {
  const { text, line, ground: paper, node, border, group, groupBorder, note, noteBorder, critical, criticalBorder, parts } = palettes.light;
  return {
    fontFamily: fontStack, fontSize: `${textSize}px`, background: paper,
    primaryColor: node, primaryTextColor: text, primaryBorderColor: border, mainBkg: node, nodeBorder: border, nodeTextColor: text,
    secondaryColor: parts[1], tertiaryColor: group, lineColor: line, textColor: text, titleColor: text, edgeLabelBackground: paper,
    clusterBkg: group, clusterBorder: groupBorder, tertiaryBorderColor: groupBorder, tertiaryTextColor: text, secondaryTextColor: text,
    noteBkgColor: note, noteTextColor: text, noteBorderColor: noteBorder,
    actorBkg: node, actorBorder: border, actorTextColor: text, actorLineColor: groupBorder, signalColor: line, signalTextColor: text,
    labelBoxBkgColor: group, labelBoxBorderColor: groupBorder, labelTextColor: text, loopTextColor: text, sequenceNumberColor: paper, activationBkgColor: parts[2], activationBorderColor: noteBorder,
    labelColor: text, altBackground: group, compositeBackground: group, compositeTitleBackground: node, compositeBorder: groupBorder, stateBkg: node, stateLabelColor: text, transitionColor: line, transitionLabelColor: text, specialStateColor: line, innerEndBackground: paper,
    sectionBkgColor: group, sectionBkgColor2: group, altSectionBkgColor: paper, gridColor: groupBorder, taskBkgColor: node, taskBorderColor: border, taskTextColor: text, taskTextDarkColor: text, taskTextLightColor: text, taskTextOutsideColor: text,
    activeTaskBkgColor: parts[2], activeTaskBorderColor: noteBorder, doneTaskBkgColor: parts[7], doneTaskBorderColor: groupBorder, critBkgColor: critical, critBorderColor: criticalBorder, excludeBkgColor: group,
    pieTitleTextColor: text, pieSectionTextColor: text, pieLegendTextColor: text, pieStrokeColor: paper, pieOuterStrokeColor: groupBorder, pieOpacity: "1", pieStrokeWidth: "2px", pieOuterStrokeWidth: "1px", pieTitleTextSize: "18px", pieSectionTextSize: "16px", pieLegendTextSize: "16px",
    quadrant1Fill: parts[0], quadrant2Fill: parts[1], quadrant3Fill: parts[7], quadrant4Fill: parts[2], quadrant1TextFill: text, quadrant2TextFill: text, quadrant3TextFill: text, quadrant4TextFill: text,
    quadrantPointFill: criticalBorder, quadrantPointTextFill: text, quadrantXAxisTextFill: text, quadrantYAxisTextFill: text, quadrantTitleFill: text, quadrantInternalBorderStrokeFill: groupBorder, quadrantExternalBorderStrokeFill: line,
    ...numbered("pie", 1, 12, parts), ...numbered("cScale", 0, 12, parts), ...numbered("cScaleLabel", 0, 12, [text]), ...numbered("cScaleInv", 0, 12, [line]), ...numbered("cScalePeer", 0, 12, [border]), ...numbered("git", 0, 8, parts), ...numbered("gitBranchLabel", 0, 8, [text]),
    ...numbered("fillType", 0, 8, parts),
  };
}

const pairs = (light: Palette, dark: Palette): [string, string][] =>
  (Object.keys(light) as (keyof Palette)[]).flatMap((role): [string, string][] =>
    role === "parts" ? light.parts.map((colour, at) => [colour, dark.parts[at] as string]) : [[light[role], dark[role]]]);
const onDark: ReadonlyMap<string, string> = new Map(pairs(palettes.light, palettes.dark));

/** The colours that mermaid is given; it is given all that it uses, so that it makes none by itself. */
export const ownColours: readonly string[] = [...onDark.keys()];

/** A plain picture for light ground → the same for dark ground. */
export const darkened = (svg: string): string => svg.replace(/(?<= (?:fill|stroke)=")#[0-9a-f]{6}(?=")/g, (colour) => onDark.get(colour) ?? colour);

/** Sizes are for A4: about 600 pixels wide between the margins. */
export const settings = (): MermaidConfig => ({
  startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true, logLevel: "fatal", htmlLabels: false, deterministicIds: true, handDrawnSeed: 1, look: "classic",
  theme: "base", themeVariables: themeVariables(), fontFamily: fontStack,
  // Nobody can read a label through which its line runs.
  themeCSS: `.edgeLabel rect, .edgeLabel .label rect { opacity: 1; fill: ${palettes.light.ground} !important; } .taskText, .taskTextOutsideRight, .taskTextOutsideLeft { font-weight: 400; font-style: normal; } .grid .tick text { font-size: 13px; }`,
  flowchart: { wrappingWidth: 240, nodeSpacing: 36, rankSpacing: 36, padding: 12, diagramPadding: 8, minNodeWidth: 80 },
  state: { nodeSpacing: 36, rankSpacing: 36, wrappingWidth: 240, minNodeWidth: 80 },
  sequence: { width: 130, actorMargin: 36, diagramMarginX: 16, diagramMarginY: 8, mirrorActors: false, messageAlign: "center" },
  gantt: { useWidth: 860, fontSize: 14, sectionFontSize: 14, barHeight: 26, barGap: 6, topPadding: 56, leftPadding: 120, rightPadding: 130, gridLineStartPadding: 40 },
  pie: { textPosition: 0.7 },
  mindmap: { maxNodeWidth: 180, padding: 10 },
});
