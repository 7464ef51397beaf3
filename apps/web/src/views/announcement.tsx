// The words that the announcer says, at the foot of the page.
import { useApp } from "../model/app.ts";
import { Icon } from "./parts/icons.tsx";

export function AnnouncementLine() {
  const { announcer, preferences } = useApp();
  const { commands } = preferences.messages.value;
  const current = announcer.current.value;
  return (
    <div class="announcements" role="status" aria-live="polite">
      {current && (
        <p class="announcement">
          <span>{current.text}</span>
          {current.undo && (
            <button
              type="button"
              onClick={() => {
                announcer.hush();
                current.undo?.();
              }}
            >
              {current.action ?? commands.undo}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={commands.close} onClick={announcer.hush}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
