// The composition root: starts the desk in its worker, makes the state, shows the page, opens the graph beside it.
import { render } from "preact";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/stage.css";
import "./styles/panels.css";
import "./styles/lists.css";
import "./styles/question.css";
import "./styles/slots.css";
import "./styles/dialog.css";
import "./styles/canvas.css";
import "./styles/explore.css";
import "./styles/filters.css";
import "./styles/correct-open.css";
import "./styles/forced-colors.css";
import { connectDesk } from "./desk/client.ts";
import { AppContext, createApp } from "./model/app.ts";
import { comeBack } from "./model/collection/come-back.ts";
import { Page } from "./views/page.tsx";

const worker = new Worker(new URL("./desk/worker.ts", import.meta.url), { type: "module" });
const app = createApp(connectDesk(worker, (progress) => app.library.showProgress(progress)));

render(
  <AppContext.Provider value={app}>
    <Page />
  </AppContext.Provider>,
  document.body,
);

void comeBack(app);
