// What lies behind the drawings that the engine changes: the same at every moment, in light and dark alike but for
// the skin. Each shares its board with a drawing in `src/activities`, so a place here is the same place there.
import { C } from './palette.mjs';
import { cut, flat, line } from './paper.mjs';

const NIGHT = { sky: '#1A2B5A', far: '#223666', near: '#14224A', child: '#4C62A3', vessel: '#2C3F7D', bone: '#F3EBD6' };

/** For *start the drip*: a night with two moons for the bags, and a child of whom one sees blood vessels and bones. */
const drip = {
  board: [360, 340],
  drawing:
    flat('M-900-900H1260V1240H-900z', NIGHT.sky) +
    line(
      'M96 30h.01M200 22h.01M224 66h.01M20 120h.01M66 96h.01M338 178h.01M346 26h.01M30 190h.01M300 232h.01M330 262h.01',
      '#CFD9F5',
      2.4,
    ) +
    flat('M-300 250Q-100 290 0 262Q80 236 150 262T360 250T660 256V340H-300z', NIGHT.far) +
    flat('M-300 312Q-120 290 0 306Q120 288 220 308T360 300T660 310V340H-300z', NIGHT.near) +
    flat('M212 84a74 74 0 1 0 148 0a74 74 0 1 0-148 0zM12 56a32 32 0 1 0 64 0a32 32 0 1 0-64 0z', '#F4ECD2', 0.17) +
    flat('M224 84a62 62 0 1 0 124 0a62 62 0 1 0-124 0zM18 56a26 26 0 1 0 52 0a26 26 0 1 0-52 0z', '#F4ECD2', 0.17) +
    flat(
      'M150 22C176 22 188 42 186 64C184 88 170 100 166 104V116C196 120 214 130 220 150L240 250Q242 266 230 266Q220 266 216 254L202 190V220Q206 240 206 262L204 340H160L150 276 140 340H96L94 262Q94 240 98 220V190L84 254Q80 266 70 266Q58 266 60 250L80 150C86 130 104 120 134 116V104C130 100 116 88 114 64C112 42 124 22 150 22z',
      NIGHT.child,
    ) +
    line('M138 66h.01M162 66h.01M143 80q7 6 14 0', '#C6D1F0', 4) +
    line(
      'M186 132L160 140M154 150Q156 190 150 214M150 214Q132 222 126 246L118 320M150 214Q168 222 174 246L182 320',
      NIGHT.vessel,
      7,
    ) +
    line(
      'M146 144Q116 140 106 160M146 158Q118 156 110 176M154 144Q184 140 194 160M154 158Q182 156 190 176',
      NIGHT.bone,
      4,
      'opacity=".5"',
    ) +
    flat(
      'M142 136Q150 130 158 136L156 178Q150 186 144 178zM150 226C138 222 130 206 112 206C96 206 90 222 98 238C104 250 124 252 134 244C140 238 146 236 150 236C154 236 160 238 166 244C176 252 196 250 202 238C210 222 204 206 188 206C170 206 162 222 150 226zM104 258Q112 248 122 256Q124 262 120 268L117 340H101L103 270Q100 264 104 258zM196 258Q188 248 178 256Q176 262 180 268L183 340H199L197 270Q200 264 196 258z',
      NIGHT.bone,
    ) +
    flat(
      'M166 150C172 142 184 146 182 156C180 166 168 172 166 174C160 170 154 160 158 152C160 148 164 147 166 150z',
      '#C94F5C',
    ) +
    // Where the cells settle.
    line(
      'M150 150h.01M150 168h.01M118 232h.01M182 232h.01M104 221h.01M196 221h.01M113 268h.01M187 268h.01M111 292h.01M189 292h.01M109 316h.01M191 316h.01',
      '#B5675F',
      13,
    ) +
    line('M286 148V176Q286 212 252 208C214 204 226 146 186 132', '#EEF3FA', 6),
};

/** For *make a plug*: the edges of a cut in skin, and a small blood vessel below it. It has a dark side of its own. */
const plug = {
  board: [280, 222],
  corner: [40, 18],
  dark: { air: '#2B2F4B', skin: '#94705A', flesh: '#7C5A47', blood: '#99585C', wall: '#5C2430' },
  drawing: [
    ['air', 'M-900-900H1260V240H-900z', '#F8EAD2'],
    [
      'skin',
      'M-200 64Q40 44 104 57Q126 60 134 66L164 118H-200zM560 64Q320 44 256 57Q234 60 226 66L196 118H560z',
      '#EDC19A',
    ],
    ['flesh', 'M-200 92Q60 78 146 88L164 118H-200zM560 92Q300 78 214 88L196 118H560z', '#DFA67C'],
    ['blood', 'M-200 120H150L157 106H203L210 120H560V228H-200z', '#EDA9A0'],
    [
      'wall',
      'M-200 108H150Q160 108 158 115Q155 122 144 122H-200zM560 108H210Q200 108 202 115Q205 122 216 122H560zM-200 226H560V240H-200z',
      '#A03C3C',
    ],
  ]
    .map(([name, outline, fill]) => `<path class="${name}" d="${outline}" fill="${fill}"/>`)
    .join(''),
};

/** For *fill the bags*: a bone with marrow, a blood vessel, the machine, and the tubes between them. */
const filling = {
  board: [320, 312],
  drawing:
    flat('M-900-900H1220V1212H-900z', '#46698B') +
    flat('M-900 270H1220V1212H-900z', '#1F3853') +
    cut(
      'M30 14c-3-10-20-8-18 4-8 4-8 26 0 30-2 12 15 14 18 4h92c3 10 20 8 18-4 8-4 8-26 0-30 2-12-15-14-18-4z',
      '#F4EAD2',
      { dx: 2, dy: 3, shadow: 0.22 },
    ) +
    flat('M34 21h84a12 12 0 0 1 0 24h-84a12 12 0 0 1 0-24z', '#C98A78') +
    flat('M-900 82H-4q12-6 24 0t24 0 24 0 24 0 24 0 24 0v40q-12-6-24 0t-24 0-24 0-24 0-24 0-24 0H-900z', '#B9473F') +
    flat('M-900 88H-4q12-6 24 0t24 0 24 0 24 0 24 0 24 0v28q-12-6-24 0t-24 0-24 0-24 0-24 0-24 0H-900z', '#E9A79B') +
    flat('M8 95a6 6 0 1 0 .1 0zM133 94a6 6 0 1 0 .1 0zM14 106a5 5 0 1 0 .1 0z', C.red) +
    cut('M176 30h70q7 0 7 7v92q0 7-7 7h-70q-7 0-7-7v-92q0-7 7-7z', '#E6ECEA', { dx: 2, dy: 3, shadow: 0.22 }) +
    flat('M182 37h58q4 0 4 4v18q0 4-4 4h-58q-4 0-4-4v-18q0-4 4-4z', '#1B575A') +
    line('M184 51h10l4-8 6 14 4-6h14M232 48a3 3 0 1 0 .1 0', '#B9E6DC', 2.4) +
    flat('M211 68a30 30 0 1 0 .1 0z', '#B4C8C4') +
    line('M138 96h18q6 0 6 6v10q0 6 6 6h16', C.red, 5) +
    line('M184 126h-22q-8 0-8-8h-16', '#F2A79D', 5, 'stroke-dasharray=".1 9"'),
};

/** For *the first year*: hills on a clear morning, with a path over them and a house where it begins. */
const hills = {
  board: [600, 260],
  drawing:
    flat('M-900-900H1500V1160H-900z', '#C4E3EF') +
    flat(
      'M96 62a13 13 0 0122-10 17 17 0 0131 3 11 11 0 017 19H99a9 9 0 01-3-12zM402 40a10 10 0 0117-8 13 13 0 0124 3 8 8 0 015 14H404a7 7 0 01-2-9z',
      '#fff',
    ) +
    flat('M-900 130H0C90 98 170 126 260 100S430 58 600 80H1500V1160H-900z', '#A3D0CB') +
    flat('M-900 184H0C110 146 220 176 330 142S500 92 600 102H1500V1160H-900z', '#8CC3A0') +
    flat('M-900 238H0C90 200 150 214 205 202S330 176 420 152 540 116 600 106H1500V1160H-900z', '#6FAE86') +
    cut(
      'M-900 258H0C70 216 140 226 200 214S290 190 350 178 470 150 530 130 585 112 600 109H1500V103H600C580 105 560 108 525 117S430 146 345 163 270 178 195 191 80 200 0 234H-900z',
      '#F6ECD0',
      { dx: 0, dy: 3, shadow: 0.22 },
    ) +
    line(
      'M60 252l4-10 4 10 5-7M190 240l4-10 4 10 5-7M318 226l4-10 4 10 5-7M440 212l4-10 4 10 5-7M258 252l4-9 4 9M392 250l4-9 4 9M520 180l4-9 4 9M556 236l4-10 4 10 5-7',
      '#4A8A66',
      2,
    ) +
    `<path d="M14 204V184H44V204zM8 186L29 166 50 186zM25 204V191H34V204z" fill="#7D4567" stroke="#FBFDFA" stroke-width="1.5" stroke-linejoin="round"/>`,
};

/** Each by its name. */
export const BACKDROPS = { drip, plug, filling, hills };
