// Puts built files into a folder so that whoever reads it meanwhile never sees half of one:
// each file is renamed into place, unchanged files stay as they are, and what is not among them goes.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, string | Uint8Array>} files content by file name
 * @param {...string} keep names that stay though they are not among the files
 */
export async function publish(folder, files, ...keep) {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    const bytes = Buffer.from(content);
    if ((await readFile(path).catch(() => null))?.equals(bytes)) continue;
    const unfinished = join(folder, `.${name}.${process.pid}`);
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  }
  for (const name of await readdir(folder))
    if (!files.has(name) && !keep.includes(name) && !name.startsWith("."))
      await rm(join(folder, name), { recursive: true, force: true });
}
