import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./field.module.css";

const HIDDEN = { never: "", phone: "vh-phone", always: "vh" };

/** A label with its control beside it, which takes the id; `hideLabel` keeps the label for assistive technology only. */
export function Field({
  label,
  hideLabel = "never",
  className = "",
  children,
}: {
  label: string;
  hideLabel?: "never" | "phone" | "always";
  className?: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <label className={`${styles.field} ${className}`} htmlFor={id}>
      <span className={HIDDEN[hideLabel]}>{label}</span>
      {children(id)}
    </label>
  );
}

export function Checkbox({ className = "", ...rest }: Omit<ComponentProps<"input">, "type">) {
  return <input type="checkbox" className={`${styles.check} ${className}`} {...rest} />;
}

/** Radio buttons that look like one control. Needs a fieldset with a legend around it. */
export function Segment<T extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <div className={styles.segment}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

export function Switch({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
