// What comes over the network, and when, by the browser's own account.

/** Follows a page's traffic from now on. */
export function follow(session) {
  const requests = new Map();
  let clocks = null;
  const request = (id) => {
    if (!requests.has(id)) requests.set(id, { headers: 0, parts: [], end: null });
    return requests.get(id);
  };
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime }) => {
    // The browser counts seconds from somewhere, a page from its own start: the day's time joins them.
    clocks ??= { timestamp, wallTime };
    request(requestId);
  });
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) => {
    request(requestId).headers = { timestamp, bytes: response.encodedDataLength };
  });
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => {
    request(requestId).parts.push({ timestamp, bytes: encodedDataLength });
  });
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    request(requestId).end = { timestamp, bytes: encodedDataLength };
  });
  session.on("Network.loadingFailed", ({ requestId, timestamp }) => {
    request(requestId).end = { timestamp, bytes: 0 };
  });

  return {
    /** Bytes that had come, headers too, at a time of day in milliseconds. */
    bytesUntil(milliseconds) {
      const until = clocks.timestamp + (milliseconds / 1000 - clocks.wallTime);
      const before = (it) => (it && it.timestamp <= until ? it.bytes : 0);
      let bytes = 0;
      for (const { headers, parts, end } of requests.values())
        bytes += before(end) || parts.reduce((sum, part) => sum + before(part), before(headers));
      return bytes;
    },
    isQuiet: () => [...requests.values()].every(({ end }) => end),
  };
}
