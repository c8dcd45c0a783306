// The functions that Google calls, by name. gas-webpack-plugin writes each as a top-level function of dist/Code.js.
import { onOpen } from "./app/menu";

declare const global: { onOpen: () => void };

global.onOpen = onOpen;
