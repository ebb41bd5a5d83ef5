// The first stage in Preact. The first screen is drawn into the page when it is built, and taken over.
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";

function Blocks({ blocks }) {
  return blocks.map(({ list, lines }) =>
    list ? <ul>{lines.map((line) => <li>{line}</li>)}</ul> : lines.map((line) => <p>{line}</p>),
  );
}

function Welcome({ words: { steps, labels, ...words } }) {
  return (
    <div class="welcome">
      <img class="picture welcome__picture" src="pictures/cover.svg" alt="" width="1200" height="800" />
      <div class="welcome__sheet sheet">
        <h1 tabindex="-1">{words.name}</h1>
        <p class="welcome__tagline">{words.tagline}</p>
        <p>{words.purpose}</p>
        <p class="welcome__true">{words.oneTrueStory}</p>
        <a class="button button--primary welcome__start" href={`#${steps[0].id}`}>{labels.start}</a>
        <ul class="welcome__notes">{words.notes.map((note) => <li>{note}</li>)}</ul>
        <p class="welcome__review">{words.notReviewed}</p>
      </div>
    </div>
  );
}

function IfTheyAsk({ asked, labels }) {
  return (
    <section class="layer layer--if-they-ask">
      <h2 class="layer__label">{labels.ifTheyAsk}</h2>
      <p class="layer__question">{asked.question}</p>
      <p class="layer__say">{labels.youCanSay}</p>
      <Blocks blocks={asked.answer} />
    </section>
  );
}

function Step({ words: { stage, steps, labels }, place, go }) {
  const { heading, child, grownUp, ifTheyAsk } = steps[place];
  return (
    <article class="step">
      <div class="step__picture">
        <img class="picture" src={`pictures/${stage.id}.svg`} alt={stage.scene} width="1200" height="800" />
      </div>
      <div class="sheet step__sheet">
        <p class="step__where"><strong>{stage.title}</strong></p>
        <h1 class="step__heading" tabindex="-1">{heading}</h1>
        <div class="layers">
          <section class="layer layer--child" aria-label={labels.forChild}><Blocks blocks={child} /></section>
          <section class="layer layer--grown-up">
            <h2 class="layer__label">{labels.forGrownUp}</h2>
            <Blocks blocks={grownUp} />
          </section>
          {ifTheyAsk && <IfTheyAsk asked={ifTheyAsk} labels={labels} />}
        </div>
        <div class="page-turn">
          <button type="button" class="button button--quiet" onClick={() => go(place - 1)}>{labels.back}</button>
          {place + 1 < steps.length && (
            <button type="button" class="button button--primary" onClick={() => go(place + 1)}>{labels.next}</button>
          )}
        </div>
      </div>
    </article>
  );
}

export function App({ words }) {
  const [place, setPlace] = useState(-1);
  const screen = useRef(null);
  const go = useCallback((to) => {
    history.pushState(null, "", `#${words.steps[to]?.id ?? ""}`);
    setPlace(to);
  }, []);
  useLayoutEffect(() => {
    // A press before the page was taken over has left its mark in the address.
    const follow = () => setPlace(words.steps.findIndex(({ id }) => `#${id}` === location.hash));
    follow();
    for (const moved of ["hashchange", "popstate"]) addEventListener(moved, follow);
    return () => {
      for (const moved of ["hashchange", "popstate"]) removeEventListener(moved, follow);
    };
  }, []);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) {
      scrollTo(0, 0);
      screen.current.querySelector("h1").focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [place]);
  return (
    <div ref={screen}>
      {place < 0 ? <Welcome words={words} /> : <Step words={words} place={place} go={go} />}
    </div>
  );
}
