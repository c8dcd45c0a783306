// Takes a picture along: as SVG, which stays sharp and can be edited, or as PNG, for mails and slides.
import { type ComponentChild, render } from "preact";
import { useState } from "preact/hooks";
import { useTexts } from "../language";
import { savePng, saveSvg, sourceOf } from "./download";

interface DownloadsProps {
  /** Of the file, without its ending. */
  readonly name: string;
  /** The whole picture as one drawing that stands alone. Drawn only when it is asked for. */
  readonly poster: () => ComponentChild;
}

export function Downloads({ name, poster }: DownloadsProps) {
  const { picture } = useTexts();
  const [failed, setFailed] = useState(false);
  const drawn = () => {
    const holder = document.createElement("div");
    render(poster(), holder);
    return holder.querySelector("svg");
  };
  const asSvg = () => {
    const svg = drawn();
    if (svg) saveSvg(sourceOf(svg), name);
  };
  const asPng = async () => {
    const svg = drawn();
    if (!svg) return;
    const size = {
      width: Number(svg.getAttribute("width")),
      height: Number(svg.getAttribute("height")),
    };
    setFailed(!(await savePng(sourceOf(svg), size, name)));
  };
  return (
    <span class="downloads">
      {failed ? <span role="alert">{picture.noPng}</span> : null}
      <button type="button" class="plain small" onClick={asSvg}>
        {picture.svg}
      </button>
      <button type="button" class="plain small" onClick={asPng}>
        {picture.png}
      </button>
    </span>
  );
}
