// Takes the picture along: as SVG, which stays sharp and can be edited, or as PNG, for mails and slides.
import { render } from "preact";
import { useState } from "preact/hooks";
import { formatDay } from "../../src/core/model/day";
import { useTexts } from "../language";
import { savePng, saveSvg, sourceOf } from "./download";
import { Poster, type PosterProps } from "./poster";

export function Downloads(props: Omit<PosterProps, "texts">) {
  const texts = useTexts();
  const { picture } = texts;
  const [failed, setFailed] = useState(false);
  const name = `${picture.fileName}-${formatDay(props.asOf)}`;
  const drawn = () => {
    const holder = document.createElement("div");
    render(<Poster {...props} texts={texts} />, holder);
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
