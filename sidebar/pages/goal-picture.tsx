// The dialog that shows the goals as a tree, as people draw one.
import { ask } from "../call";
import { openPage } from "../first-answer";
import { GoalPictureView } from "../goal-picture/goal-picture-view";
import "../style.css";
import "../styles/dialog.css";
import "../styles/fields.css";
import "../styles/drawing.css";
import "../styles/goal-picture.css";

openPage(
  () => ask("goalPicture", {}),
  (picture) => <GoalPictureView picture={picture} />,
);
