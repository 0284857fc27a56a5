// Resumable uploads by tus 1.0 (https://tus.io/protocols/resumable-upload), in as few lines as it takes.

const chunkSize = 8 * 1024 * 1024;
const maxAttempts = 10;
const headers = { 'Tus-Resumable': '1.0.0' };

/**
 * Uploads a file. After a break it reads the server's offset and resumes there.
 * @param {string} endpoint The tusEndpoint of an upload slot.
 * @param {File} file The file.
 * @param {object} options location: the URL of an earlier attempt, if any; onLocation and onProgress: called with both; signal: to cancel.
 */
export async function upload(endpoint, file, { location, onLocation, onProgress, signal }) {
  let offset = location ? null : 0;
  let failures = 0;
  while (offset !== file.size) {
    const before = offset;
    try {
      if (!location) {
        location = await create(endpoint, file, signal);
        onLocation(location);
        offset = 0;
      } else if (offset === null) {
        offset = await getOffset(location, signal);
        onProgress(offset);
      } else {
        const chunk = file.slice(offset, offset + chunkSize);
        offset = await send(location, chunk, offset, sent => onProgress(before + sent), signal);
      }
    } catch (error) {
      if (signal.aborted || error.isFinal) throw error;
      if (error.isGone) {
        location = null;
      }
      if (++failures >= maxAttempts) throw error;
      offset = location ? null : 0;
      await delay(Math.min(500 * 2 ** failures, 30_000), signal);
      continue;
    }
    if (offset > before) failures = 0;
  }
}

async function create(endpoint, file, signal) {
  const response = await fetch(endpoint, { method: 'POST', headers: { ...headers, 'Upload-Length': file.size }, signal });
  const location = response.headers.get('Location');
  if (response.status !== 201 || !location) throw refused(response.status, await response.text());
  return new URL(location, endpoint).href;
}

async function getOffset(location, signal) {
  const response = await fetch(location, { method: 'HEAD', headers, cache: 'no-store', signal });
  const offset = response.headers.get('Upload-Offset');
  if (!response.ok || offset === null) throw refused(response.status, '');
  return Number(offset);
}

// Only XMLHttpRequest says how much of a request has left.
function send(location, chunk, offset, onProgress, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener('abort', abort);
    request.open('PATCH', location);
    request.setRequestHeader('Tus-Resumable', headers['Tus-Resumable']);
    request.setRequestHeader('Upload-Offset', offset);
    request.setRequestHeader('Content-Type', 'application/offset+octet-stream');
    request.upload.onprogress = event => onProgress(event.loaded);
    request.onabort = () => reject(new DOMException('Canceled', 'AbortError'));
    request.onerror = () => reject(new Error('The connection broke.'));
    request.onload = () => request.status === 204
      ? resolve(Number(request.getResponseHeader('Upload-Offset')))
      : reject(refused(request.status, request.responseText));
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.send(chunk);
  });
}

function refused(status, text) {
  const error = new Error(`The server refused the upload (${status}). ${text}`.trim());
  error.isGone = status === 404 || status === 410;
  // Another offset, a lock, a rate limit and trouble of the server pass.
  error.isFinal = status < 500 && ![404, 408, 409, 410, 423, 425, 429].includes(status);
  return error;
}

function delay(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Canceled', 'AbortError'));
    }, { once: true });
  });
}
