export * from "./board";
export * from "./error";
export * from "./records";
export { call } from "./call";
