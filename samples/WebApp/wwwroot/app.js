import { upload } from './tus.js';

const $ = selector => document.querySelector(selector);
const steps = ['choose', 'upload', 'process', 'watch'];
let current = null;

$('#file').addEventListener('change', event => event.target.files[0] && start(event.target.files[0]));
$('#cancel').addEventListener('click', reset);
$('#another').addEventListener('click', reset);
$('#again').addEventListener('click', () => start(current.file));
listen();

async function start(file) {
  const controller = new AbortController();
  current?.controller.abort();
  current = { file, controller };
  const run = current;
  show({ name: file.name, caption: formatSize(file.size), error: null, player: null });
  try {
    await send(file, run);
    const video = await process(run);
    await play(video, run);
  } catch (error) {
    if (run === current && !controller.signal.aborted) show({ error: error.message });
  }
}

// The backend requests the upload URL; the bytes go there, past the backend. What is needed to go on after a reload is kept in the browser.
async function send(file, run) {
  const place = `upload:${file.name}:${file.size}:${file.lastModified}`;
  const saved = JSON.parse(localStorage.getItem(place) ?? 'null');
  if (saved && (await fetch(`/uploads/${saved.id}`)).ok) {
    run.upload = saved;
  } else {
    const { assetId, tusEndpoint } = await request('/uploads', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: file.name, size: file.size, type: file.type || 'video/mp4' }),
    });
    run.upload = { id: assetId, tusEndpoint };
  }
  setStep('upload', 0);
  const started = performance.now();
  await upload(run.upload.tusEndpoint, file, {
    location: run.upload.location,
    signal: run.controller.signal,
    onLocation(location) {
      run.upload.location = location;
      localStorage.setItem(place, JSON.stringify(run.upload));
    },
    onProgress(sent) {
      const rate = sent / ((performance.now() - started) / 1000);
      setStep('upload', sent / file.size);
      show({ caption: `${formatSize(sent)} of ${formatSize(file.size)} · ${formatSize(rate)}/s` });
    },
  });
  localStorage.removeItem(place);
}

// Events say when to look; where there is no webhook, a timer does.
async function process(run) {
  setStep('process', 0);
  show({ caption: 'Livepeer Studio prepares it for every screen …' });
  for (;;) {
    const video = await request(`/uploads/${run.upload.id}`);
    if (video.phase === 'ready' && video.playbackId) return video;
    if (video.phase === 'failed') throw new Error(video.errorMessage ?? 'The video could not be processed.');
    if (video.phase === 'refused') throw new Error(video.reason === 'tooLong' ? 'The video is too long.' : 'The file is too large.');
    setStep('process', video.progress ?? 0);
    await new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, 1500);
      run.wake = () => { clearTimeout(timer); resolve(); };
      run.controller.signal.addEventListener('abort', () => { clearTimeout(timer); reject(new Error('Canceled')); }, { once: true });
    });
  }
}

async function play(video, run) {
  const player = await request(`/uploads/${video.id}/player`);
  if (run !== current) return;
  setStep('watch', 1);
  show({ caption: `${formatTime(video.duration ?? 0)} · ${formatSize(video.size ?? run.file.size)} · only you can watch it`, player });
}

function listen() {
  const source = new EventSource('/events');
  source.onmessage = message => {
    const event = JSON.parse(message.data);
    const item = $('#event').content.firstElementChild.cloneNode(true);
    item.dataset.event = event.event;
    item.querySelector('code').textContent = event.event;
    item.querySelector('span').textContent = event.progress == null ? event.name : `${event.name} · ${Math.round(event.progress * 100)} %`;
    item.querySelector('time').textContent = new Date(event.at).toLocaleTimeString();
    $('#events').prepend(item);
    while ($('#events').childElementCount > 30) $('#events').lastElementChild.remove();
    if (event.assetId === current?.upload?.id) current.wake?.();
  };
  source.addEventListener('open', () => { document.body.dataset.live = 'yes'; });
  source.addEventListener('error', () => { document.body.dataset.live = 'no'; });
}

async function request(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.errors?.[0] ?? problem.detail ?? problem.title ?? `The server responded with ${response.status}.`);
  }
  return response.json();
}

function show({ name, caption, error, player }) {
  $('#drop').hidden = true;
  $('#card').hidden = false;
  if (name !== undefined) $('#name').textContent = name;
  if (caption !== undefined) $('#caption').textContent = caption;
  if (error !== undefined) {
    $('#error').textContent = error ?? '';
    $('#error').hidden = $('#again').hidden = error === null;
  }
  if (player !== undefined) {
    $('video').hidden = player === null;
    if (player) $('video').src = player.url;
    else $('video').removeAttribute('src');
  }
  const isPlaying = !$('video').hidden;
  $('progress').hidden = isPlaying || !$('#error').hidden;
  $('#cancel').hidden = isPlaying;
  $('#another').hidden = !isPlaying;
}

function setStep(step, fraction) {
  $('.steps').dataset.step = step;
  const at = steps.indexOf(step);
  [...$('.steps').children].forEach((item, i) => {
    item.className = i < at || step === 'watch' ? 'done' : i === at ? 'now' : '';
  });
  $('progress').value = fraction;
}

function reset() {
  current?.controller.abort();
  current = null;
  $('video').removeAttribute('src');
  $('video').load();
  $('#file').value = '';
  $('#card').hidden = true;
  $('#drop').hidden = false;
  setStep('choose', 0);
}

function formatSize(bytes) {
  const [unit, size] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  return `${(bytes / size).toFixed(unit === 'kB' && bytes >= 1e3 ? 0 : 1)} ${unit}`;
}

function formatTime(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
