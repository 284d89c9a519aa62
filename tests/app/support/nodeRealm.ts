// jsdom brings byte arrays of its own, which Node's cryptography does not take for byte arrays. The app
// under test has one kind, as a browser does: Node's.
const bytes: unknown = Object.getPrototypeOf(Buffer.prototype).constructor;
Object.defineProperty(globalThis, 'Uint8Array', { value: bytes, configurable: true, writable: true });
