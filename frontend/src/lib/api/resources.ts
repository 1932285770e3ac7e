import * as bound from "$wails/go/app/Resources";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID, ResourceKind } from "./records";

/** What sessions leave behind. */
export const resources = {
  /** Promises a resource, without a link yet. */
  create: (session: ID, kind: ResourceKind) => act(() => bound.Create(session, kind)),
  edit: (resource: ID, edit: planner.ResourceEdit & { kind?: ResourceKind }) => act(() => bound.Edit(resource, edit)),
  delete: (resource: ID) => act(() => bound.Delete(resource)),
};
