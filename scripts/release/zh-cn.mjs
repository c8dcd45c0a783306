// The instructions for installing without a terminal, in Simplified Chinese.
// What English says is in en.mjs.

/** @type {typeof import("./en.mjs").en} */
export const zhCN = {
  tag: "zh-CN",
  name: "简体中文",
  title: "把 Milepost 装进您的表格",
  lead: (n) =>
    `从本页复制 ${n} 段文字，逐一粘贴到表格自带的脚本编辑器里，大约十分钟。不需要看懂其中任何内容。`,
  need: "您需要一台电脑（手机不行）、一个 Google 账号，以及一个您有编辑权限的 Google 表格。",
  offline:
    "本页不联网也能用，不会向任何地方发送内容。装好后，Milepost 只在这一个表格里运行，没有我们的服务器，数据不经过任何第三方。",
  drawings:
    "图片是示意图，不是截图，只说明东西在哪里；图中的编号与文字里的编号对应。Google 的界面用词偶尔会变。",
  language: "语言",
  step: (n) => `第 ${n} 步`,
  filesHead: "需要复制粘贴的内容",
  copy: (file) => `复制 ${file}`,
  copied: (file) => `已复制 ${file}，请粘贴到编辑器里。`,
  byHand: (file) =>
    `浏览器不允许本页复制。${file} 的文字已显示在下面并选中，请按 Ctrl+C（Mac：Cmd+C）。`,
  textOf: (file) => `${file} 的文字`,
  pasted: "已粘贴并保存",
  weight: (size, lines) => `${size} KB；最后一行的行号是 ${lines}`,
  steps: {
    open: {
      title: "打开脚本编辑器",
      body: [
        "在 Google 表格中打开您的表格，或新建一个。如果是 Excel 文件（名称旁边有 .XLSX），请先点<b>文件 &gt; 保存为 Google 表格</b>。",
        "点<b>扩展程序</b>（1），再点 <b>Apps Script</b>（2）。会打开一个新标签页，这就是脚本编辑器。本页请不要关。",
      ],
      alt: "表格，“扩展程序”菜单已打开。1：菜单栏里的“扩展程序”。2：菜单里的“Apps Script”。",
    },
    code: {
      title: "给项目命名，粘贴代码",
      body: [
        "点左上角的<b>无标题项目</b>（1），输入 <code>Milepost</code>，点<b>重命名</b>。表格里的菜单就叫这个名字。",
        "点下面的“复制”按钮。编辑器里已打开一个文件，名为<b>代码.gs</b> 或 <b>Code.gs</b>（2），名字不用改。点一下它的文字（3），按 <kbd>Ctrl</kbd>+<kbd>A</kbd> 全选，按 <kbd>Ctrl</kbd>+<kbd>V</kbd> 粘贴，按 <kbd>Ctrl</kbd>+<kbd>S</kbd> 或点磁盘图标（4）保存。Mac 上用 <kbd>Cmd</kbd> 代替 <kbd>Ctrl</kbd>。原来的内容会被替换：新脚本里没有您需要的东西。",
        "这段文字很长，粘贴可能要等几秒，属于正常现象，编辑器容得下这么大的文件。",
      ],
      alt: "脚本编辑器。1：顶部的项目名称。2：文件列表里的“代码.gs”。3：文件的文字。4：文字上方的保存图标（磁盘）。",
    },
    pages: {
      title: "添加页面",
      body: [
        "Milepost 有一个侧边栏和几个对话框，每个都是一个单独的文件。下面每一行都照此做一遍：",
        "点<b>文件</b>旁边的 <b>+</b>（1），选 <b>HTML</b>（2）。照该行的名称原样输入（3）：小写，不带 .html，按 <kbd>Enter</kbd>。然后点该行的“复制”，点一下新文件的文字，和刚才一样：<kbd>Ctrl</kbd>+<kbd>A</kbd>、<kbd>Ctrl</kbd>+<kbd>V</kbd>、<kbd>Ctrl</kbd>+<kbd>S</kbd>。",
      ],
      alt: "文件列表。1：“文件”旁边的加号。2：弹出菜单里的“HTML”。3：输入新文件名称的地方，这里是 sidebar。",
    },
    manifest: {
      title: "显示清单文件并粘贴",
      body: [
        "清单文件写明 Milepost 要哪些权限：就是下面表里的几项，再没有别的。编辑器一开始不显示它。",
        "点左侧的齿轮<b>项目设置</b>（1），勾选<b>在编辑器中显示“appsscript.json”清单文件</b>（2）。再点<b>编辑器</b>（3）回去，文件列表里就有了 <b>appsscript.json</b>（4）。打开它，和刚才一样：复制、<kbd>Ctrl</kbd>+<kbd>A</kbd>、<kbd>Ctrl</kbd>+<kbd>V</kbd>、<kbd>Ctrl</kbd>+<kbd>S</kbd>。",
      ],
      alt: "项目设置，以及之后的文件列表。1：齿轮“项目设置”。2：要勾选的方框。3：回到编辑器的图标。4：文件列表里的 appsscript.json。",
    },
    menu: {
      title: "刷新表格",
      body: [
        "编辑器里有文件名旁边带橙色圆点吗？说明还没保存：打开它，按 <kbd>Ctrl</kbd>+<kbd>S</kbd>。",
        "回到表格的标签页，刷新（<kbd>F5</kbd>；Mac：<kbd>Cmd</kbd>+<kbd>R</kbd>），等十秒左右。然后点<b>扩展程序</b>（1）<b>&gt; Milepost</b>（2）<b>&gt; 初始化设置</b>（3）。",
      ],
      alt: "表格，“扩展程序”菜单已打开。1：“扩展程序”。2：菜单里新出现的“Milepost”。3：Milepost 菜单里的“初始化设置”。",
    },
    allow: {
      title: "授权（只需一次）",
      body: [
        "Google 会问这个脚本能不能在您的表格里工作。点<b>确定</b>（1），选择您的账号。",
        "Google 可能会提示<b>此应用未经 Google 验证</b>。凡是没有送交 Google 审核的脚本，都会这样提示；这个脚本是您自己放进去的，归您所有。请确认您信任本页的来源，再继续。点<b>高级</b>（2），再点<b>转至“Milepost”（不安全）</b>（3）。",
        "如果有方框，勾选<b>全选</b>（4），再点<b>继续</b>或<b>允许</b>（5）。每项权限的用途见下表。",
        "再点一次<b>扩展程序 &gt; Milepost &gt; 初始化设置</b>：第一次只用来授权了。选好语言，然后从您自己的工作表、空白表或示例开始。到此就装好了。",
      ],
      alt: "三个提问。1：“需要授权”里的“确定”。2：“高级”和 3：“转至 Milepost”，在“此应用未经 Google 验证”里。4：“全选”和 5：“继续”，在“Milepost 想要访问”里。",
    },
  },
  permissions: {
    title: "需要哪些权限，为什么",
    heads: ["Google 的说法（大意）", "Milepost 用来做什么"],
    rows: {
      "spreadsheets.currentonly": [
        "查看和管理已安装此应用的电子表格",
        "读取您的表，写入自己的列和视图，仅限这一个表格；打不开其他任何文件。",
      ],
      "script.container.ui": [
        "在 Google 应用的提示和边栏中显示并运行第三方网页内容",
        "显示菜单里的对话框和侧边栏。所谓“第三方内容”，就是您刚刚粘贴的那几个页面。",
      ],
      "script.scriptapp": [
        "允许此应用在您不在时运行",
        "一个定时器，每天看一次每周任务是不是该做了。",
      ],
      "script.send_mail": [
        "以您的名义发送电子邮件",
        "周报，只发给您在“设置”的“报告收件人”里填写的地址。",
      ],
    },
    after: "随时可以收回权限：打开 myaccount.google.com，“安全性”里的“与第三方应用和服务的关联”。",
  },
  troubles: {
    title: "出了问题怎么办",
    rows: [
      [
        "“扩展程序”菜单里没有 Milepost。",
        "等十秒，再刷新一次表格。还是没有？在编辑器里看看有没有文件带橙色圆点（保存它），再看看代码文件最后一行的行号是不是“复制”按钮旁边写的那个（不是就重新粘贴）。",
      ],
      [
        "菜单是别的名字，例如“无标题项目”。",
        "那是脚本项目的名称。在编辑器顶部点这个名称，改成 Milepost，再刷新表格。",
      ],
      [
        "提示“No HTML file named sidebar was found.”（或别的名称）",
        "缺少这个页面，或名称拼错了。请在编辑器里对照第 3 步逐个字母检查。点名称旁边的三个点，选“重命名”即可修改。",
      ],
      [
        "保存时提示“语法错误”（Syntax error）。",
        "粘贴的文字前后还留有别的内容。点一下文字，全选，重新粘贴，保存。",
      ],
      [
        "提示“找不到脚本函数”，或点菜单没有反应。",
        "代码文件不完整或没有保存。重新复制、粘贴、保存，再刷新表格。",
      ],
      [
        "提示“指定的权限不足”，或“您无权调用……”。",
        "要么没有粘贴清单文件（第 4 步），要么授权时没有勾选全部方框（第 6 步）。改正后刷新，再点“初始化设置”，Google 会重新询问。",
      ],
      [
        "提示“此应用已被屏蔽”，或“访问权限已被禁止”。",
        "贵公司只允许管理员认可的脚本。请把本页给管理员看，权限表正是他们要问的内容。",
      ],
      [
        "对话框一片空白，或者明明已授权却仍提示没有权限。",
        "浏览器同时登录了几个 Google 账号。请在无痕窗口里只登录要用的那一个，再打开表格。",
      ],
      [
        "菜单里没有 Apps Script，或是灰色的。",
        "您只有查看权限，或者这是 Excel 文件。请向所有者申请编辑权限，或点“文件 &gt; 保存为 Google 表格”。",
      ],
      [
        "脚本编辑器里已经有脚本。",
        "那是您或同事为别的事写的，不要覆盖。请新建一个表格装 Milepost，再把工作表带过去：右键点工作表标签，选“复制到 &gt; 现有电子表格”。",
      ],
    ],
  },
  later: {
    title: "以后",
    rows: [
      [
        "换新版本",
        "打开新版本附带的页面，把每个文件粘贴到同名文件上，新增的文件照第 3 步添加。数据和设置都不变。",
      ],
      ["给另一个团队用", "在表格里点“文件 &gt; 复制”。副本里也有 Milepost，只需重新授权。"],
      ["同事", "有编辑权限的人都能看到菜单，每个人第一次用时 Google 会各问一次。"],
      [
        "卸载",
        "先点“扩展程序 &gt; Milepost &gt; 移除Milepost”，再到脚本编辑器的“概览”，点右上角的垃圾桶。",
      ],
    ],
  },
  drawn: {
    menus: ["文件", "修改", "查看", "插入", "格式", "数据", "工具"],
    extensions: "扩展程序",
    help: "帮助",
    addOns: "插件",
    macros: "宏",
    appSheet: "AppSheet",
    workbook: "我们的销售",
    untitled: "无标题项目",
    editor: "编辑器",
    triggers: "触发器",
    projectSettings: "项目设置",
    files: "文件",
    codeFile: "代码.gs",
    script: "脚本",
    general: "常规设置",
    showManifest: "在编辑器中显示“appsscript.json”清单文件",
    openSidebar: "打开侧边栏",
    setUp: "初始化设置",
    required: "需要授权",
    ok: "确定",
    unverified: "此应用未经 Google 验证",
    advanced: "高级",
    goTo: "转至“Milepost”（不安全）",
    wants: "“Milepost”想要访问",
    selectAll: "全选",
    goOn: "继续",
  },
};
