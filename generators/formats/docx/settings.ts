/** Adds to the settings of a DOCX what Chinese text needs and the docx package has no option for. */

/** Consecutive punctuation closes up, and theme fonts are chosen for Chinese. Order as in ECMA-376 part 1, 17.15.1.78. */
export function chineseSettings(part: string, xml: string): string {
  if (part !== "word/settings.xml") return xml;
  return xml
    .replace(/<w:(?:updateFields|footnotePr|endnotePr|compat)\b/, '<w:characterSpacingControl w:val="compressPunctuation"/>$&')
    .replace("</w:compat>", '$&<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>');
}
