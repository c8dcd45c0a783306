// Who is meant by what stands in one cell.
import { parsePeople, parsePerson } from "../../../src/workbook/codec/parse-person";

test.each([
  ["张三", "张三", null],
  [" Zhang  San ", "Zhang San", null],
  ["zhang@x.com", null, "zhang@x.com"],
  ["Zhang@X.com", null, "zhang@x.com"],
  ["mailto:zhang@x.com", null, "zhang@x.com"],
  ["张三 <zhang@x.com>", "张三", "zhang@x.com"],
  ['"Zhang San" <zhang@x.com>', "Zhang San", "zhang@x.com"],
  ["张三(zhang@x.com)", "张三", "zhang@x.com"],
  ["张三（zhang@x.com）", "张三", "zhang@x.com"],
  ["张三 [zhang@x.com]", "张三", "zhang@x.com"],
  ["zhang@x.com 张三", "张三", "zhang@x.com"],
  ["Zhang San / zhang@x.com", "Zhang San", "zhang@x.com"],
  ["Zhang San, zhang@x.com", "Zhang San", "zhang@x.com"],
  ["@张三", "张三", null],
  ["Mary-Ann O'Neil", "Mary-Ann O'Neil", null],
  ["", null, null],
])("%s is %s with the address %s", (text, name, mail) => {
  expect(parsePerson(text)).toEqual({ name, mail });
});

test.each([
  ["张三", ["张三"]],
  ["张三、李四", ["张三", "李四"]],
  ["张三/李四", ["张三", "李四"]],
  ["张三，李四；王五", ["张三", "李四", "王五"]],
  ["张三和李四", ["张三", "李四"]],
  ["李和平", ["李和平"]],
  ["李和平和王五", ["李和平", "王五"]],
  ["Ann & Bob", ["Ann", "Bob"]],
  ["Ann and Bob", ["Ann", "Bob"]],
  ["Sandy Anderson", ["Sandy Anderson"]],
  ["@张三 @李四", ["张三", "李四"]],
  ["Zhang San / zhang@x.com", ["Zhang San zhang@x.com"]],
  ["张三 <z@x.com>; 李四 <l@x.com>", ["张三 z@x.com", "李四 l@x.com"]],
  ["z@x.com, l@x.com", ["z@x.com", "l@x.com"]],
  ["", []],
])("%s names %j", (text, expected) => {
  const shown = parsePeople(text).map(({ name, mail }) =>
    [name, mail].filter((part) => part !== null).join(" "),
  );
  expect(shown).toEqual(expected);
});
