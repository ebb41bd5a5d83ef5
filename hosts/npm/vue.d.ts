// For Vue 3: `import "second-birthday/vue"` as a type, or name it under `types` in tsconfig.json. The compiler has to
// know that the tag is no component: `isCustomElement: (tag) => tag === "second-birthday"`.
import type { HTMLAttributes } from "vue";
import type { SecondBirthdayAttributes, SecondBirthdayEvents } from "./index.js";

type Handler<Name extends keyof SecondBirthdayEvents> = (event: SecondBirthdayEvents[Name]) => void;

/** Vue names a listener after its event in camel case. */
interface Listeners {
  onStoryReady?: Handler<"story-ready">;
  onStoryEngine?: Handler<"story-engine">;
  onStoryStep?: Handler<"story-step">;
  onStoryTerm?: Handler<"story-term">;
  onStoryFinished?: Handler<"story-finished">;
  onStoryProblem?: Handler<"story-problem">;
}

declare module "vue" {
  interface GlobalComponents {
    "second-birthday": new () => {
      $props: Omit<HTMLAttributes, keyof SecondBirthdayAttributes> & SecondBirthdayAttributes & Listeners;
    };
  }
}
