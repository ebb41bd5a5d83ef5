// When the element comes near the window.

/** Calls `come` once one of the nodes is within half a window's height of the window. Gives what ends
 * the waiting. */
export const whenNear = (nodes, come) => {
  try {
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some((it) => it.isIntersecting)) return;
        observer.disconnect();
        come();
      },
      { rootMargin: "50%" },
    );
    for (const node of nodes) observer.observe(node);
    return () => observer.disconnect();
  } catch {
    // Without one, or with something else under its name, at once.
    come();
    return () => {};
  }
};
