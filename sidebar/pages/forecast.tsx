// The dialog of the forecast: each figure with its ways, its chance and the deals behind, and a manager's word beside it.
import { ask } from "../call";
import { openPage } from "../first-answer";
import { ForecastView } from "../forecast/forecast-view";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";
import "../styles/line-chart.css";
import "../styles/table.css";
import "../styles/forecast.css";

openPage(
  () => ask("forecast", {}),
  (state) => <ForecastView first={state} />,
);
