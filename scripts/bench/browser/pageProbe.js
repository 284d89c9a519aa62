// Runs inside the app's page, before its own scripts: notes when keys are pressed, when the list of
// results changes and is painted, how long the search worker has work, and tasks that block the page.
// Plain JavaScript, because it is handed to the browser as it stands.
(() => {
  const probe = { keystrokes: [], longTasks: [], workerBusyMs: 0, firstAnswerAt: null, firstResultsAt: null };
  window.__probe = probe;
  let tellFirstResults = () => {};
  // Waited for from outside: looking again and again would itself keep the page busy.
  window.__firstResults = new Promise((resolve) => (tellFirstResults = resolve));

  let pending = null;
  const isResult = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element !== null && element.closest('main ol, main h2') !== null;
  };
  const holdsResult = (node) =>
    node instanceof Element && (node.matches('ol, h2') || node.querySelector('ol, h2') !== null);

  const inNextTask = (then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then();
    channel.port2.postMessage(null);
  };
  // When the page has laid out and painted the next frame: before its first line of script it has not.
  const afterPaint = (then) => requestAnimationFrame(() => inNextTask(() => then(performance.now())));

  const onChange = (mutations) => {
    const isAboutResults = mutations.some(
      ({ target, addedNodes, removedNodes }) =>
        isResult(target) || [...addedNodes, ...removedNodes].some(holdsResult),
    );
    if (!isAboutResults) return;
    if (probe.firstResultsAt === null && document.querySelector('main ol > li a') !== null) {
      probe.firstResultsAt = performance.now();
      afterPaint((paintedAt) => {
        probe.firstResultsAt = paintedAt;
        tellFirstResults(paintedAt);
      });
    }
    const stroke = takePending();
    if (stroke) afterPaint((paintedAt) => (stroke.paintedMs = paintedAt - stroke.pressedAt));
  };
  const takePending = () => {
    const stroke = pending;
    if (stroke === null) return null;
    pending = null;
    stroke.changedMs = performance.now() - stroke.pressedAt;
    stroke.workerMs = probe.workerBusyMs - stroke.workerBefore;
    return stroke;
  };
  // The answer is here and the app has dealt with it: what has not changed by now is what it should be.
  const onAnswer = (requestId) =>
    inNextTask(() => {
      if (pending === null || pending.requestId !== requestId) return;
      const stroke = takePending();
      stroke.isUnchanged = true;
      stroke.paintedMs = stroke.changedMs;
    });

  new MutationObserver(onChange).observe(document, { subtree: true, childList: true, characterData: true });

  // A letter begins with its key: the page has work to do between that and the letter in the box. The
  // event's own time is taken: what the page was busy with before it got to the key counts too.
  let keyAt = null;
  addEventListener('keydown', (event) => (keyAt = event.timeStamp), { capture: true });
  addEventListener(
    'input',
    (event) => {
      if (!(event.target instanceof HTMLTextAreaElement) || event.target.id !== 'search-text') return;
      const pressedAt = keyAt ?? event.timeStamp;
      keyAt = null;
      pending = {
        text: event.target.value,
        pressedAt,
        requestId: null,
        isUnchanged: false,
        workerBefore: probe.workerBusyMs,
        changedMs: null,
        paintedMs: null,
        workerMs: null,
      };
      probe.keystrokes.push(pending);
    },
    { capture: true },
  );

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  // The worker is busy from the first question that waits to the last answer.
  const OwnWorker = window.Worker;
  window.Worker = class extends OwnWorker {
    #waiting = 0;
    #since = 0;
    constructor(...settings) {
      super(...settings);
      super.addEventListener('message', ({ data }) => {
        if (this.#waiting === 0) return;
        this.#waiting -= 1;
        const now = performance.now();
        probe.workerBusyMs += now - this.#since;
        this.#since = now;
        if (data.type === 'found') probe.firstAnswerAt ??= now;
        onAnswer(data.requestId);
      });
    }
    postMessage(...message) {
      if (this.#waiting === 0) this.#since = performance.now();
      this.#waiting += 1;
      const [{ type, requestId }] = message;
      if (type === 'search' && pending !== null) pending.requestId = requestId;
      super.postMessage(...message);
    }
  };
})();
