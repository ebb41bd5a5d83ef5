// Compiles where the types of the package say what the story is in React.
import { useState } from "react";
import { loadSecondBirthday } from "../index.js";
import type {} from "../react.js";

void loadSecondBirthday("/second-birthday/");

export function Story() {
  const [stage, setStage] = useState("signs");
  return (
    <second-birthday
      lang="en"
      reading="family"
      stage={stage}
      className="story"
      onstory-step={(event) => setStage(event.detail.stage)}
      onstory-problem={({ detail }) => console.warn(detail.message)}
    >
      <a href="/second-birthday/leaflet/en.html">The whole story as a plain page</a>
    </second-birthday>
  );
}

export function Misread() {
  // @ts-expect-error There is no such way to read.
  return <second-birthday reading="novel" />;
}
