import { type AddinFolder } from "./workbench-server";
import { fileUnder, type Content, type Route } from "./static-files";

const hostedClient =
  /https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/(?:1|1\.1|beta)\/hosted\/office(?:\.debug)?\.js/g;

/**
 * The files of an add-in as its own web server would send them, but for one thing: pages that load Office.js from
 * Microsoft's address get the installed one instead, so that nothing leaves the machine.
 */
export function addinFiles({ folder, client = "release" }: AddinFolder, officeJs: string): Route[] {
  const local = client === "debug" ? "/office-js/office.debug.js" : "/office-js/office.js";
  return [
    [/^\/office-js\/(.+)$/, ([, path = ""]) => fileUnder(officeJs, path, { keep: true })],
    [
      /^\/(.*)$/,
      async ([, path = ""]): Promise<Content | undefined> => {
        const file = await fileUnder(folder, path === "" ? "index.html" : path);
        if (file?.type !== "text/html") return file;
        return { ...file, body: file.body.toString().replace(hostedClient, local) };
      },
    ],
  ];
}
