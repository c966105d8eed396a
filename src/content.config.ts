/**
 * The collections for Astro, through the loader that the command line and the tests use.
 * Pages read the model of their reader instead: a collection holds what the bid team alone may see.
 */
import { defineCollection } from "astro:content";
import { z } from "zod";
import type { CollectionName, EntryValue } from "../schemas/index.ts";
import { takeInput } from "./build/input.ts";

const fromProject = <N extends CollectionName>(name: N) =>
  defineCollection({
    loader: async () => takeInput().project.catalog.all(name).map(({ id, value }) => ({ ...(value as Record<string, unknown>), id })),
    schema: z.custom<EntryValue<N>>((value) => typeof value === "object"),
  });

export const collections = Object.fromEntries(takeInput().collections.map((name) => [name, fromProject(name)]));
