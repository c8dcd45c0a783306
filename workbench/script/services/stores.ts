// PropertiesService, CacheService and LockService: small stores for script, user and document.
// Limits: https://developers.google.com/apps-script/guides/services/quotas and the services' references.
import type { Store } from "../host-ops";
import { requireAccess } from "./access";
import { call, Exception } from "./bridge";
import { utf8 } from "./bytes";
import { defineService, type Part } from "./service";

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;
type GLock = GoogleAppsScript.Lock.Lock;

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;
const MAX_CACHED = 100 * 1024;
const MAX_KEY = 250;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

class PropertiesStore implements Part<PropertiesStore, GProperties> {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }
  #write(properties: Readonly<Record<string, string>>): GProperties {
    const total = Object.entries(properties).reduce(
      (sum, [key, value]) => sum + size(key) + size(value),
      0,
    );
    if (total > MAX_STORE)
      throw new Exception(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    call("writeProperties", this.#store, properties);
    return this as unknown as GProperties;
  }
  getKeys(): string[] {
    return Object.keys(call("properties", this.#store));
  }
  getProperties(): { [key: string]: string } {
    return { ...call("properties", this.#store) };
  }
  getProperty(key: string): string | null {
    const properties = call("properties", this.#store);
    return Object.hasOwn(properties, key) ? (properties[key] ?? null) : null;
  }
  setProperty(key: string, value: string): GProperties {
    return this.#write({ ...call("properties", this.#store), [key]: property(value) });
  }
  setProperties(
    properties: Readonly<Record<string, unknown>>,
    deleteAllOthers = false,
  ): GProperties {
    const made = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, property(value)]),
    );
    return this.#write(deleteAllOthers ? made : { ...call("properties", this.#store), ...made });
  }
  deleteProperty(key: string): GProperties {
    const { [key]: _gone, ...rest } = call("properties", this.#store);
    return this.#write(rest);
  }
  deleteAllProperties(): GProperties {
    return this.#write({});
  }
}
defineService("Properties", PropertiesStore);

const size = (text: string): number => utf8(text).length;

function property(value: unknown): string {
  const text = String(value);
  if (size(text) > MAX_VALUE) throw new Exception("Argument too large: value");
  return text;
}

class PropertiesServiceService
  implements Part<PropertiesServiceService, GoogleAppsScript.Properties.PropertiesService>
{
  getDocumentProperties(): GProperties {
    return properties("document", "getDocumentProperties");
  }
  getScriptProperties(): GProperties {
    return properties("script", "getScriptProperties");
  }
  getUserProperties(): GProperties {
    return properties("user", "getUserProperties");
  }
}
defineService("PropertiesService", PropertiesServiceService);

function properties(store: Store, method: string): GProperties {
  requireAccess("LIMITED", `PropertiesService.${method}`);
  return new PropertiesStore(store) as unknown as GProperties;
}
export const propertiesService = (): object => new PropertiesServiceService();

class CacheStore implements Part<CacheStore, GCache> {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }
  get(key: string): string | null {
    return call("cached", this.#store, [cacheKey(key)])[key] ?? null;
  }
  getAll(keys: readonly string[]): { [key: string]: string } {
    return { ...call("cached", this.#store, keys.map(cacheKey)) };
  }
  put(key: string, value: string, expirationInSeconds: number = DEFAULT_SECONDS): void {
    call(
      "cache",
      this.#store,
      { [cacheKey(key)]: cacheValue(value) },
      seconds(expirationInSeconds),
    );
  }
  putAll(
    values: Readonly<Record<string, unknown>>,
    expirationInSeconds: number = DEFAULT_SECONDS,
  ): void {
    const entries = Object.entries(values).map(([key, value]) => [
      cacheKey(key),
      cacheValue(value),
    ]);
    call("cache", this.#store, Object.fromEntries(entries), seconds(expirationInSeconds));
  }
  remove(key: string): void {
    call("uncache", this.#store, [key]);
  }
  removeAll(keys: readonly string[]): void {
    call("uncache", this.#store, keys);
  }
}
defineService("Cache", CacheStore);

function cacheKey(key: string): string {
  if (String(key).length > MAX_KEY) throw new Exception("Argument too large: key");
  return String(key);
}
function cacheValue(value: unknown): string {
  const text = String(value);
  if (size(text) > MAX_CACHED) throw new Exception("Argument too large: value");
  return text;
}
const seconds = (asked: number): number => Math.min(MAX_SECONDS, Math.max(1, asked));

class CacheServiceService
  implements Part<CacheServiceService, GoogleAppsScript.Cache.CacheService>
{
  getDocumentCache(): GCache {
    return new CacheStore("document") as unknown as GCache;
  }
  getScriptCache(): GCache {
    return new CacheStore("script") as unknown as GCache;
  }
  getUserCache(): GCache {
    return new CacheStore("user") as unknown as GCache;
  }
}
defineService("CacheService", CacheServiceService);
export const cacheService = (): object => new CacheServiceService();

class LockStore implements Part<LockStore, GLock> {
  readonly #store: Store;
  #held = false;
  constructor(store: Store) {
    this.#store = store;
  }
  #take(timeoutInMillis: number): boolean {
    if (!this.#held) this.#held = call("lock", this.#store, Math.max(0, timeoutInMillis)).held;
    return this.#held;
  }
  hasLock(): boolean {
    return this.#held;
  }
  tryLock(timeoutInMillis: number): boolean {
    return this.#take(timeoutInMillis);
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.#take(timeoutInMillis))
      throw new Exception("Lock timeout: another process was holding the lock for too long.");
  }
  releaseLock(): void {
    if (this.#held) call("unlock", this.#store);
    this.#held = false;
  }
}
defineService("Lock", LockStore);

class LockServiceService implements Part<LockServiceService, GoogleAppsScript.Lock.LockService> {
  getDocumentLock(): GLock {
    return new LockStore("document") as unknown as GLock;
  }
  getScriptLock(): GLock {
    return new LockStore("script") as unknown as GLock;
  }
  getUserLock(): GLock {
    return new LockStore("user") as unknown as GLock;
  }
}
defineService("LockService", LockServiceService);
export const lockService = (): object => new LockServiceService();
