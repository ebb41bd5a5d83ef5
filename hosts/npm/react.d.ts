// For React 19 and later: `import "second-birthday/react"` as a type, or name it under `types` in tsconfig.json.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { SecondBirthdayAttributes, SecondBirthdayElement, SecondBirthdayEvents } from "./index.js";

type Listeners = { [Name in keyof SecondBirthdayEvents as `on${Name}`]?: (event: SecondBirthdayEvents[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "second-birthday": DetailedHTMLProps<Omit<HTMLAttributes<SecondBirthdayElement>, keyof SecondBirthdayAttributes>, SecondBirthdayElement> &
        SecondBirthdayAttributes &
        Listeners;
    }
  }
}
