// Which color stands for which community, each named by the member that is most in the middle of it.
import { COMMUNITY_COLORS } from "@isnad/graph";
import { useApp } from "../../model/app.ts";
import { nameIn } from "../../model/look/name-in.ts";
import { Written } from "../parts/written.tsx";

export function CommunityKey() {
  const app = useApp();
  const { measures, preferences, selection, view } = app;
  const { explore, number } = preferences.messages.value;
  if (view.view.value.coloring !== "community") return null;
  if (measures.value === undefined) return <p class="community-key hint">{explore.measuring}</p>;
  const colors = COMMUNITY_COLORS[preferences.theme.value];
  return (
    <ul class="community-key" aria-label={explore.communities}>
      {measures.value.communities.slice(0, colors.length - 1).map(({ size, center }, at) => {
        const name = nameIn(app, center);
        const told = explore.communityAround(name, explore.members(size));
        return (
          <li key={center}>
            <button type="button" title={told} onClick={() => selection.choose(center)}>
              <span class="swatch" style={{ background: colors[at] }} />
              <Written text={name} />
              <span class="count">{number(size)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
