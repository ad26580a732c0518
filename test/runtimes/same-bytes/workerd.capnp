using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "bare", worker = .bare), (name = "node", worker = .node)],
  sockets = [
    (name = "bare", address = "127.0.0.1:0", http = (), service = "bare"),
    (name = "node", address = "127.0.0.1:0", http = (), service = "node"),
  ],
);

const modules :List(Workerd.Worker.Module) = [
  (name = "worker.js", esModule = embed "worker.js"),
  (name = "answer.js", esModule = embed "answer.js"),
  (name = "article-elements/render", esModule = embed "node_modules/article-elements/dist/render/render.js"),
];

const bare :Workerd.Worker = (
  modules = .modules,
  compatibilityDate = "2025-01-01",
);

const node :Workerd.Worker = (
  modules = .modules,
  compatibilityDate = "2025-01-01",
  compatibilityFlags = ["nodejs_compat"],
);
