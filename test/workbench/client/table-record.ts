import { type ClientClass, type ClientTable } from "./client-table";

/** The client's table as JSON holds it. */
export type TableRecord = readonly ClassRecord[];

type ClassRecord = Omit<ClientClass, "members" | "byClientName"> & {
  readonly members: readonly (ClientClass["members"] extends ReadonlyMap<string, infer Member> ? Member : never)[];
};

export function tableRecord({ classes }: ClientTable): TableRecord {
  return [...classes.values()].map(({ name, events, itemClass, byClientName }) => ({
    name,
    events,
    ...(itemClass && { itemClass }),
    members: [...byClientName.values()],
  }));
}

export function tableFromRecord(record: TableRecord): ClientTable {
  const classes = record.map(({ members, ...rest }): [string, ClientClass] => [
    rest.name,
    {
      ...rest,
      members: new Map(members.map((member) => [member.wire, member])),
      byClientName: new Map(members.map((member) => [member.name, member])),
    },
  ]);
  return { classes: new Map(classes) };
}
