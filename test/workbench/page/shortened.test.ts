// Labels of charts, cut to the room that they have: Chinese ones are wider.
import { shortened } from "../../../workbench/page/charts/shortened";

test.each([
  ["Midwest", 104, "Midwest"],
  ["Granite State Clinics", 104, "Granite State…"],
  ["方案与报价", 104, "方案与报价"],
  ["全部院区网络改造项目", 104, "全部院区网络改造…"],
  ["Midwest", 5, "Mi…"],
  ["华东", 5, "华东"],
])("%s in %d pixels", (text, pixels, shown) => {
  expect(shortened(text, pixels)).toBe(shown);
});
