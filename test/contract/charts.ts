// Charts embedded in a sheet.
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
import type { Group } from "./promise";

const BUILDER = `sheet().newChart().setChartType(Charts.ChartType.LINE).addRange(at("A1:B3"))`;
const PLACED = `${BUILDER}.setPosition(5, 3, 10, 20).setOption("title", "Pace")`;

export const CHARTS: Group = {
  name: "charts",
  promises: [
    ["a sheet has none at first", "Sheet: getCharts", `sheet().getCharts().length`, 0],
    [
      "a built chart is on no sheet until it is inserted",
      "EmbeddedChartBuilder: build",
      `${PLACED}.build(); sheet().getCharts().length`,
      0,
    ],
    [
      "an inserted chart is found with its ranges, place and options",
      "Sheet: insertChart, getCharts; EmbeddedChart: getRanges, getContainerInfo, getOptions",
      `sheet().insertChart(${PLACED}.build()); const [chart] = sheet().getCharts(); const info = chart.getContainerInfo();
       [chart.getRanges().map((range) => range.getA1Notation()), info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY(), chart.getOptions().get("title")]`,
      [["A1:B3"], 5, 3, 10, 20, "Pace"],
    ],
    [
      "its type is the builder's",
      "EmbeddedChartBuilder: getChartType",
      `sheet().insertChart(${PLACED}.build()); const builder = sheet().getCharts()[0].modify(); [String(builder.getChartType()), builder.getChartType() === Charts.ChartType.LINE]`,
      ["LINE", true],
    ],
    [
      "a change is seen only after updateChart",
      "EmbeddedChart: modify; Sheet: updateChart",
      `sheet().insertChart(${PLACED}.build()); const changed = sheet().getCharts()[0].modify().setOption("title", "Done").build();
       const title = () => sheet().getCharts()[0].getOptions().get("title"); const before = title(); sheet().updateChart(changed); [before, title(), sheet().getCharts().length]`,
      ["Pace", "Done", 1],
    ],
    [
      "a removed chart is gone",
      "Sheet: removeChart",
      `sheet().insertChart(${PLACED}.build()); sheet().removeChart(sheet().getCharts()[0]); sheet().getCharts().length`,
      0,
    ],
    [
      "each has an id of its own",
      "EmbeddedChart: getChartId",
      `sheet().insertChart(${PLACED}.build()); sheet().insertChart(${PLACED}.build()); const [a, b] = sheet().getCharts(); [a.getChartId() === b.getChartId(), typeof a.getChartId()]`,
      [false, "number"],
    ],
    [
      "ranges can be taken away",
      "EmbeddedChartBuilder: removeRange, clearRanges",
      `const builder = ${BUILDER}.addRange(at("D1:D3")); [builder.removeRange(at("A1:B3")).getRanges().map((range) => range.getA1Notation()), builder.clearRanges().getRanges().length]`,
      [["D1:D3"], 0],
    ],
    [
      "a chart follows inserted rows",
      "unverified: as in the editor",
      `sheet().insertChart(${PLACED}.build()); sheet().insertRowsBefore(1, 2); const [chart] = sheet().getCharts(); [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()]`,
      ["A3:B5", 7],
    ],
    [
      "hidden cells are left out unless it is asked for",
      "EmbeddedChartBuilder: setHiddenDimensionStrategy; EmbeddedChart: getHiddenDimensionStrategy",
      `const plain = ${PLACED}.build(); const shown = ${PLACED}.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build();
       [plain, shown].map((chart) => String(chart.getHiddenDimensionStrategy()))`,
      ["IGNORE_BOTH", "SHOW_BOTH"],
    ],
    [
      "a changed chart keeps its id",
      "Sheet: updateChart",
      `sheet().insertChart(${PLACED}.build()); const [chart] = sheet().getCharts();
       sheet().updateChart(chart.modify().clearRanges().addRange(at("D1:E2")).setPosition(7, 1, 0, 0).build()); const [now] = sheet().getCharts();
       [now.getChartId() === chart.getChartId(), now.getRanges()[0].getA1Notation(), now.getContainerInfo().getAnchorRow()]`,
      [true, "D1:E2", 7],
    ],
    [
      "what is no type of chart is refused",
      "EmbeddedChartBuilder: setChartType",
      `sheet().newChart().setChartType("PRETTY")`,
      {
        throws:
          "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
      },
    ],
  ],
};
