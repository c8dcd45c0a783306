// Teams as people paste them, and how each is understood.
import { readTeam } from "../../../src/core/team/read-team";

/** "name|mail|role" of each, or what is wrong with it. */
const understood = (text: string) =>
  readTeam(text).map(({ member, fault }) =>
    member === null ? fault : [member.name, member.mail ?? "", member.role ?? ""].join("|"),
  );

test.each<[string, string, readonly string[]]>([
  ["one a line", "Ann Lee\nBen Fox\n", ["Ann Lee||", "Ben Fox||"]],
  [
    "commas",
    "Ann Lee, ann@x.com, Sales manager\nBen Fox, ben@x.com",
    ["Ann Lee|ann@x.com|Sales manager", "Ben Fox|ben@x.com|"],
  ],
  [
    "semicolons and the role first",
    "Ann Lee; Sales rep; Ann@X.com",
    ["Ann Lee|ann@x.com|Sales rep"],
  ],
  [
    "cells of a sheet, with its headers",
    "Name\tMail\tRole\nAnn Lee\tann@x.com\tLead\n\nBen Fox\tben@x.com\tSeller",
    ["Ann Lee|ann@x.com|Lead", "Ben Fox|ben@x.com|Seller"],
  ],
  [
    "a mail's recipients",
    'Ann Lee <ann@x.com>, "Fox, Ben" <ben@x.com>; cy@x.com',
    ["Ann Lee|ann@x.com|", "Fox, Ben|ben@x.com|", "Cy|cy@x.com|"],
  ],
  ["spaces only", "Ann Lee ann@x.com Sales manager", ["Ann Lee|ann@x.com|Sales manager"]],
  [
    "bullets and numbers",
    "1. Ann Lee\n2) Ben Fox\n- Cy Ho\n• Di Wu",
    ["Ann Lee||", "Ben Fox||", "Cy Ho||", "Di Wu||"],
  ],
  ["names in one line", "Ann Lee, Ben Fox, Cy Ho", ["Ann Lee||", "Ben Fox||", "Cy Ho||"]],
  ["a name and a role in one line", "Ann Lee, Sales manager", ["Ann Lee||Sales manager"]],
  ["张三 <z@x.com>", "张三 <z@x.com>", ["张三|z@x.com|"]],
  ["顿号", "张三、李四、王五", ["张三||", "李四||", "王五||"]],
  ["全角", "张三，ｚ@x.com，销售经理\n李四；销售代表", ["张三|z@x.com|销售经理", "李四||销售代表"]],
  ["职务在前", "销售经理，张三\n销售代表，李四", ["张三||销售经理", "李四||销售代表"]],
  ["表头", "序号\t姓名\t邮箱\n", []],
  ["括号", "张三(z@x.com)\n李四（l@x.com）销售", ["张三|z@x.com|", "李四|l@x.com|销售"]],
  ["an address alone", "mei.chen@x.com", ["Mei Chen|mei.chen@x.com|"]],
  ["a bad address", "Ann Lee, ann@x\nBen", ["badMail", "Ben||"]],
  [
    "somebody twice",
    "Ann Lee, ann@x.com\nAnn, ann@x.com\nBen\nben",
    ["Ann Lee|ann@x.com|", "twice", "Ben||", "twice"],
  ],
  [
    "two of one name with addresses of their own",
    "Ann, a@x.com\nAnn, b@x.com",
    ["Ann|a@x.com|", "Ann|b@x.com|"],
  ],
  ["nothing", " \n\n", []],
  ["signs alone", "---", ["noName"]],
])("%s", (_, text, expected) => {
  expect(understood(text)).toEqual(expected);
});
