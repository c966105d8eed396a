/** A section of a volume → the cell that says where it is; signature lines have pages of their own. */
import type { VolumeSection, VolumesModel } from "../../schemas/index.ts";
import type { Placed } from "../values/table.ts";

/** “技术分册 第五章”, “技术分册 5.2.1”; without a number the title in quotes. */
export const placed = ({ id, volume, number, title }: VolumeSection, volumes: VolumesModel): Placed => ({ text: `${volume} ${number ?? `“${title}”`}`, section: id, page: volumes.page(id) });

/** By which the page of a form's signature line is found in the laid-out volumes; lines of one form count from 0. */
export const signatureId = (form: string, index: number): string => `${form}/sign-${index + 1}`;
