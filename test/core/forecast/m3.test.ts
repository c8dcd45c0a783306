// The forecast's error on 238 series of the M3 competition, beside the eight methods that were published for them.
import { describeWithData, tell } from "../schedule/reference-data";
import { forecastAll, scores, standing } from "./m3";

describeWithData("m3", "series of the M3 competition", () => {
  const made = forecastAll();
  const all = scores(made);

  test("monthly series: less error than the best of the eight published methods", () => {
    const { ours, monthly } = standing(all);
    tell(
      `m3: ${made.length} series, mean sMAPE ${all
        .map((one) => `${one.method} ${one.monthly.toFixed(2)} / ${one.quarterly.toFixed(2)}`)
        .join(", ")} (monthly / quarterly)`,
    );
    expect(made).toHaveLength(238);
    expect(ours.monthly).toBeLessThan(monthly);
  });

  test("quarterly series: a tenth of a point from the best of them, and better than the other seven", () => {
    const { ours, quarterly } = standing(all);
    expect(ours.quarterly).toBeLessThan(quarterly + 0.1);
    expect(all.slice(0, -2).filter((one) => one.quarterly < ours.quarterly)).toHaveLength(1);
  });
});
