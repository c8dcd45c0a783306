// Blob: bytes with a type and a name.
import { textOf, utf8 } from "./bytes";
import { defineService, type Part } from "./service";

type GBlob = GoogleAppsScript.Base.Blob;

class BlobService implements Part<BlobService, GBlob> {
  #bytes: readonly number[];
  #type: string | null;
  #name: string | null;
  constructor(bytes: readonly number[], type: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#type = type;
    this.#name = name;
  }
  get #self(): GBlob {
    return this as unknown as GBlob;
  }
  getBlob(): GBlob {
    return this.#self;
  }
  copyBlob(): GBlob {
    return new BlobService(this.#bytes, this.#type, this.#name) as unknown as GBlob;
  }
  getAs(contentType: string): GBlob {
    return new BlobService(this.#bytes, contentType, this.#name) as unknown as GBlob;
  }
  getBytes(): number[] {
    return [...this.#bytes];
  }
  getContentType(): string | null {
    return this.#type;
  }
  getDataAsString(_charset?: string): string {
    return textOf(this.#bytes);
  }
  getName(): string | null {
    return this.#name;
  }
  isGoogleType(): boolean {
    return false;
  }
  setBytes(data: readonly number[]): GBlob {
    this.#bytes = [...data];
    return this.#self;
  }
  setContentType(contentType: string | null): GBlob {
    this.#type = contentType;
    return this.#self;
  }
  setDataFromString(text: string, _charset?: string): GBlob {
    this.#bytes = utf8(text);
    return this.#self;
  }
  setName(name: string): GBlob {
    this.#name = name;
    return this.#self;
  }
}
defineService("Blob", BlobService);

export const newBlob = (
  data: string | readonly number[],
  type: string | null,
  name: string | null,
): GBlob =>
  new BlobService(
    typeof data === "string" ? utf8(data) : [...data],
    type,
    name,
  ) as unknown as GBlob;
