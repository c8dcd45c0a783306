// The dialog that shows the timeline as a picture, in which tasks can be moved.
import { ask } from "../call";
import { openPage } from "../first-answer";
import { PictureView } from "../picture/picture-view";
import "../style.css";
import "../styles/dialog.css";
import "../styles/drawing.css";
import "../styles/picture.css";

openPage(
  () => ask("picture", {}),
  (picture) => <PictureView first={picture} />,
);
