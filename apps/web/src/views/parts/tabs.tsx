// A row of tabs: one stop for Tab, arrow keys between (in the direction of the page).
interface Props<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly titles: Readonly<Record<Name, string>>;
  readonly current: Name;
  /** The id of the panel that shows what is chosen. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
}

export function Tabs<Name extends string>({ label, names, titles, current, panel, onChoose }: Props<Name>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const step = { [forward]: 1, [forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"]: -1 }[event.key];
    if (step === undefined) return;
    const next = names[(names.indexOf(current) + step + names.length) % names.length] as Name;
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={current === name}
          aria-controls={panel}
          tabIndex={current === name ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(name)}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  );
}
