/** Each `comment` is what a developer reads when they break the rule, so it says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: "core-knows-no-host",
      comment:
        "src/ must run anywhere: in Excel, in a browser, on a server. Move the Office, React or Node part to addin/ or cli/, or ask for it through src/ports/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(addin|cli|test)/|node_modules/(react|react-dom|@fluentui|office-|@microsoft/office-js)" },
    },
    {
      name: "core-uses-no-node",
      comment:
        "src/ has no file system, no process, no streams of Node. Take bytes, or a function of src/ports/, instead.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "enter-core-by-the-front-door",
      comment:
        "cli/ and addin/ import the core only through src/index.ts. Export what you need there; that file is the public API.",
      severity: "error",
      from: { path: "^(addin|cli)/" },
      to: { path: "^src/", pathNot: "^src/index\\.ts$" },
    },
    {
      name: "shells-do-not-meet",
      comment: "addin/ and cli/ are two shells over one core. What both need is knowledge and belongs in src/.",
      severity: "error",
      from: { path: "^(addin|cli)/" },
      to: { path: "^(addin|cli)/", pathNot: "^$1/" },
    },
    {
      name: "rules-are-leaves",
      comment:
        "A rule group sees the ledger's columns, the standard, codes, calendar and money; never another group, a use case, a measure or a plan.",
      severity: "error",
      from: { path: "^src/rules/groups/([^/]+)\\.ts$" },
      to: {
        path: "^src/(rules/groups|usecases|ports|annexes|marks|measures|plans|xlsx)/",
        pathNot: "^src/rules/groups/$1\\.ts$",
      },
    },
    {
      name: "knowledge-does-not-orchestrate",
      comment: "A use case combines the parts; a part that needs a use case is a use case itself.",
      severity: "error",
      from: { path: "^src/(?!usecases/|functions/|index\\.ts)" },
      to: { path: "^src/usecases/" },
    },
    {
      name: "only-excel-folder-touches-workbook",
      comment: "The pane, the ribbon and the app use the ports handed to them by addin/wiring.ts.",
      severity: "error",
      from: { path: "^addin/(app|commands|functions|ports|taskpane)/" },
      to: { path: "^addin/(engine|excel|office)/" },
    },
    {
      name: "app-knows-no-view",
      comment: "What the pane can do is tested without a pane. Keep React in addin/taskpane/.",
      severity: "error",
      from: { path: "^addin/(app|engine|excel|functions|office|ports)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)|^addin/taskpane/" },
    },
    {
      name: "no-circular",
      comment: "Break the cycle by moving the shared type one layer down.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nothing imports this module. Delete it or wire it up.",
      severity: "error",
      from: { orphan: true, pathNot: "^addin/(functions|commands)/|\\.d\\.ts$" },
      to: {},
    },
    {
      name: "production-code-ignores-tests",
      comment: "Move the helper out of test/ if production needs it.",
      severity: "error",
      from: { path: "^(src|addin|cli)/" },
      to: { path: "^test/" },
    },
    {
      name: "production-code-uses-production-dependencies",
      comment: "A devDependency is not there for users. Move it to dependencies, or do without it.",
      severity: "error",
      from: { path: "^(src|addin|cli)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
