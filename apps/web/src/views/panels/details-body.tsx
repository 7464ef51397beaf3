// What stands in the panel of an entity, a statement or a topic.
import "../../styles/details.css";
import "../../styles/chain.css";
import { useApp } from "../../model/app.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { StatementPanel } from "./statement-panel.tsx";
import { TopicPanel } from "./topic-panel.tsx";

export function DetailsBody() {
  const description = useApp().selection.description.value;
  if (description === undefined) return null;
  if (description.type === "entity") return <EntityPanel entity={description.entity} />;
  if (description.type === "topic") return <TopicPanel topic={description.topic} />;
  return <StatementPanel statement={description.statement} />;
}
