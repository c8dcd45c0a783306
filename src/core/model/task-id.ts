// A task's identity, which rows and links both need.

export type TaskId = string & { readonly of: "task" };
