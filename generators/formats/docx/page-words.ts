/** What stands where a page number is not known yet. */

/** Until the document is opened. */
export const LATER = "打开时更新";
/** While the pages are being found: the room that a number takes. */
export const ROOM = "000";
