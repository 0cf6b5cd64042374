// Phaser, started and driven. Its own loop stays asleep: a frame is drawn only when `frame` is called.

import * as Phaser from 'phaser';
import type { Insets, StageSize } from './frame.ts';

/** At most three: a higher ratio makes no visible difference. */
const pixelRatio = (): number => Math.min(3, Math.max(1, window.devicePixelRatio));

const sizeOf = (parent: HTMLElement): StageSize => ({
  width: Math.max(1, Math.round(parent.clientWidth * pixelRatio())),
  height: Math.max(1, Math.round(parent.clientHeight * pixelRatio())),
});

export type Measure = {
  readonly frames: number;
  /** Milliseconds of script of the last frames, oldest first; at most 240. */
  readonly script: readonly number[];
  /** Of the last frame. */
  readonly drawCalls: number;
};

export type StageRenderer = {
  readonly scene: Phaser.Scene;
  /** Drawn over it, with a camera of its own. */
  readonly over: Phaser.Scene;
  /** There is no graphics card: the processor draws. */
  readonly isInSoftware: boolean;
  readonly size: () => StageSize;
  /** From the page's pixels to the screen's. */
  readonly inPixels: (insets: Insets) => Insets;
  /** Takes the size of its parent; false when that is what it has. */
  readonly resize: () => boolean;
  /** Draws one frame now. */
  readonly frame: () => void;
  readonly onContext: (events: {
    readonly lost: () => void;
    readonly restored: () => void;
  }) => void;
  readonly measure: () => Measure;
  readonly lower: () => void;
};

type Scenes = { readonly scene: Phaser.Scene; readonly over: Phaser.Scene };

function boot(parent: HTMLElement): Promise<Scenes> {
  return new Promise((resolve, reject) => {
    const over = new Phaser.Scene({ key: 'over', active: true });
    try {
      new Phaser.Game({
        type: Phaser.WEBGL,
        parent,
        ...sizeOf(parent),
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / pixelRatio() },
        audio: { noAudio: true },
        banner: false,
        autoFocus: false,
        // Several textures in one batch break up into tiles on software renderers.
        // Nothing has a hard edge of its own: smoothing edges would only cost.
        render: {
          maxTextures: 1,
          antialiasGL: false,
          stencil: false,
          powerPreference: 'low-power',
        },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scene: [
          {
            create(this: Phaser.Scene) {
              resolve({ scene: this, over });
            },
          },
          over,
        ],
      });
    } catch (error) {
      reject(error);
    }
  });
}

/** Rejects when the browser has no WebGL. */
export async function raiseRenderer(parent: HTMLElement): Promise<StageRenderer> {
  const { scene, over } = await boot(parent);
  const { game } = scene;
  game.loop.sleep();
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';
  game.canvas.style.pointerEvents = 'none';
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  shadePlainly(renderer);
  const counted = countDrawCalls(renderer);
  let frames = 0;
  let script: readonly number[] = [];

  return {
    scene,
    over,
    isInSoftware: isInSoftware(renderer.gl),
    size: () => ({ width: scene.scale.width, height: scene.scale.height }),
    inPixels: ({ top, right, bottom, left }) => {
      const ratio = pixelRatio();
      return { top: top * ratio, right: right * ratio, bottom: bottom * ratio, left: left * ratio };
    },
    resize() {
      const { width, height } = sizeOf(parent);
      if (width === scene.scale.width && height === scene.scale.height) return false;
      scene.scale.setZoom(1 / pixelRatio());
      scene.scale.resize(width, height);
      // Phaser leaves the size on the page alone at a zoom of 1.
      game.canvas.style.width = `${parent.clientWidth}px`;
      game.canvas.style.height = `${parent.clientHeight}px`;
      return true;
    },
    frame() {
      const start = performance.now();
      counted.restart();
      game.loop.tick();
      frames += 1;
      script = [...script.slice(-239), performance.now() - start];
    },
    onContext({ lost, restored }) {
      renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lost);
      renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restored);
    },
    measure: () => ({ frames, script, drawCalls: counted.count() }),
    lower() {
      game.destroy(true);
      // Phaser removes a destroyed game in its next frame.
      game.loop.tick();
    },
  };
}

/**
 * Of Phaser's seven ways to tint the stage uses one. Its shader weighs all of them for every pixel,
 * which is much of what a frame costs where there is no graphics card.
 */
function shadePlainly(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
  const quads = renderer.renderNodes.getNode(
    'BatchHandlerQuad',
  ) as Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;
  quads.programManager.replaceAddition('Tint', {
    name: 'PlainTint',
    additions: { fragmentProcess: 'fragColor *= vec4(outTint.bgr * outTint.a, outTint.a);' },
    tags: ['TINT'],
  });
}

function isInSoftware(gl: WebGLRenderingContext): boolean {
  // Firefox gives the name without the extension.
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(told?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

function countDrawCalls(renderer: Phaser.Renderer.WebGL.WebGLRenderer) {
  const draw = renderer.drawElements;
  let count = 0;
  renderer.drawElements = function counting(this: typeof renderer, ...args) {
    count += 1;
    return draw.apply(this, args);
  };
  return {
    restart: (): void => {
      count = 0;
    },
    count: (): number => count,
  };
}
