using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "assets", external = (address = "127.0.0.1:8000", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:3000", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "article-page.js", esModule = embed "article-page.js"),
    (name = "article-elements/render", esModule = embed "node_modules/article-elements/dist/render/render.js"),
  ],
  bindings = [(name = "ASSETS", service = "assets")],
  compatibilityDate = "2025-01-01",
);
