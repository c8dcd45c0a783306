// Notes as an xlsx file holds them: their texts, and the boxes in which Excel shows them.
import type { PlacedNote } from "../engine/notes";
import { columnName } from "../engine/place";
import { element, escapeXml, xmlFile } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const notesXml = (notes: readonly PlacedNote[]): string =>
  xmlFile(
    element(
      "comments",
      { xmlns: MAIN },
      element("authors", {}, element("author")) +
        element(
          "commentList",
          {},
          notes
            .map(({ row, column, text }) =>
              element(
                "comment",
                { ref: `${columnName(column)}${row + 1}`, authorId: "0" },
                element("text", {}, element("t", { "xml:space": "preserve" }, escapeXml(text))),
              ),
            )
            .join(""),
        ),
    ),
  );

/** Excel shows no note without its shape. */
export const notesDrawing = (notes: readonly PlacedNote[]): string =>
  element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element(
      "v:shapetype",
      { id: "note", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ) + notes.map(shape).join(""),
  );

const shape = ({ row, column }: PlacedNote, index: number): string =>
  element(
    "v:shape",
    {
      id: `note${index + 1}`,
      type: "#note",
      style: "position:absolute;width:165pt;height:69pt;visibility:hidden",
      fillcolor: "#ffffe1",
    },
    element("v:fill", { color2: "#ffffe1" }) +
      element(
        "x:ClientData",
        { ObjectType: "Note" },
        element("x:MoveWithCells") +
          element("x:SizeWithCells") +
          element("x:AutoFill", {}, "False") +
          element("x:Row", {}, String(row)) +
          element("x:Column", {}, String(column)),
      ),
  );
