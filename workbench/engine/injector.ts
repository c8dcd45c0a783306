// Univer's container of services, as its classes are asked for.
import type { Univer } from "@univerjs/core";

export type Injector = ReturnType<Univer["__getInjector"]>;
