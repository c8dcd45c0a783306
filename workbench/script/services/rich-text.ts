// RichTextValue and TextStyle with their builders. A cell keeps the text and, where all of it has one, the style; a
// link that spans all of the text is kept as a HYPERLINK formula, which Sheets shows alike.

import { Exception } from "./bridge";
import { defineService, type Part } from "./service";

type GValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type GValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

interface Style {
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly color?: string | null;
  readonly family?: string | null;
  readonly size?: number | null;
}
interface Rich {
  readonly text: string;
  readonly link: string | null;
  readonly style: Style;
}

const styles = new WeakMap<object, Style>();
const values = new WeakMap<object, Rich>();

class TextStyleService implements Part<TextStyleService, GStyle> {
  constructor(style: Style) {
    styles.set(this, style);
  }
  get #style(): Style {
    return styles.get(this) ?? {};
  }
  isBold(): boolean | null {
    return this.#style.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.#style.italic ?? null;
  }
  isUnderline(): boolean | null {
    return this.#style.underline ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.#style.strikethrough ?? null;
  }
  getForegroundColor(): string | null {
    return this.#style.color ?? null;
  }
  getFontFamily(): string | null {
    return this.#style.family ?? null;
  }
  getFontSize(): number | null {
    return this.#style.size ?? null;
  }
  copy(): GStyleBuilder {
    return newTextStyle(this.#style);
  }
}
defineService("TextStyle", TextStyleService);

class TextStyleBuilderService implements Part<TextStyleBuilderService, GStyleBuilder> {
  #style: Style;
  constructor(style: Style) {
    this.#style = style;
  }
  #with(change: Style): GStyleBuilder {
    this.#style = { ...this.#style, ...change };
    return this as unknown as GStyleBuilder;
  }
  setBold(bold: boolean): GStyleBuilder {
    return this.#with({ bold });
  }
  setItalic(italic: boolean): GStyleBuilder {
    return this.#with({ italic });
  }
  setUnderline(underline: boolean): GStyleBuilder {
    return this.#with({ underline });
  }
  setStrikethrough(strikethrough: boolean): GStyleBuilder {
    return this.#with({ strikethrough });
  }
  setForegroundColor(color: string): GStyleBuilder {
    return this.#with({ color });
  }
  setFontFamily(family: string): GStyleBuilder {
    return this.#with({ family });
  }
  setFontSize(size: number): GStyleBuilder {
    return this.#with({ size });
  }
  build(): GStyle {
    return new TextStyleService(this.#style) as unknown as GStyle;
  }
}
defineService("TextStyleBuilder", TextStyleBuilderService);

class RichTextValueService implements Part<RichTextValueService, GValue> {
  constructor(rich: Rich) {
    values.set(this, rich);
  }
  get #rich(): Rich {
    return richOf(this);
  }
  getText(): string {
    return this.#rich.text;
  }
  getLinkUrl(): string | null {
    return this.#rich.link;
  }
  getTextStyle(): GStyle {
    return new TextStyleService(this.#rich.style) as unknown as GStyle;
  }
  copy(): GValueBuilder {
    return newRichTextValue(this.#rich);
  }
}
defineService("RichTextValue", RichTextValueService);

class RichTextValueBuilderService implements Part<RichTextValueBuilderService, GValueBuilder> {
  #rich: Rich;
  constructor(rich: Rich) {
    this.#rich = rich;
  }
  get #self(): GValueBuilder {
    return this as unknown as GValueBuilder;
  }
  setText(text: string): GValueBuilder {
    this.#rich = { text: String(text), link: null, style: {} };
    return this.#self;
  }
  /** (url) or (start, end, url); a part of the text takes no link of its own here. */
  setLinkUrl(...args: readonly unknown[]): GValueBuilder {
    this.#rich = { ...this.#rich, link: this.#whole<string>(args, "setLinkUrl") };
    return this.#self;
  }
  setTextStyle(...args: readonly unknown[]): GValueBuilder {
    const style = this.#whole<object>(args, "setTextStyle");
    this.#rich = { ...this.#rich, style: (style && styles.get(style)) ?? {} };
    return this.#self;
  }
  #whole<T>(args: readonly unknown[], method: string): T | null {
    const [start, end] = args;
    if (args.length === 3 && (start !== 0 || end !== this.#rich.text.length))
      throw new Exception(
        `RichTextValueBuilder.${method} of a part of the text is not in the workbench.`,
      );
    return (args.at(-1) ?? null) as T | null;
  }
  build(): GValue {
    return new RichTextValueService(this.#rich) as unknown as GValue;
  }
}
defineService("RichTextValueBuilder", RichTextValueBuilderService);

export function richOf(value: object): Rich {
  const rich = values.get(value);
  if (!rich) throw new Exception("The rich text value is not built.");
  return rich;
}

export const newTextStyle = (style: Style = {}): GStyleBuilder =>
  new TextStyleBuilderService(style) as unknown as GStyleBuilder;

export const newRichTextValue = (rich: Rich = { text: "", link: null, style: {} }): GValueBuilder =>
  new RichTextValueBuilderService(rich) as unknown as GValueBuilder;
