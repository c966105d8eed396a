/** Digests of files, as the manifest and the download pages show them. */
import { createHash } from "node:crypto";

/** Lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** SM3 (GB/T 32905-2016), lower-case hex. */
export const sm3 = (bytes: Uint8Array): string => createHash("sm3").update(bytes).digest("hex");
